//! What an award comes to, with the numbers behind it.

use crate::calls::AwardRules;
use crate::calls::ballot::NONE;
use crate::calls::count::draw;
use crate::calls::count::fraction::Fraction;
use crate::calls::count::ranking::Matrix;
use crate::calls::count::schulze::Counted;
use crate::calls::kind::{Decides, Method, Needs};
use crate::hub::Call;
use crate::hub::calls::{AwardResult, Figures, Tie};
use crate::pages::calls::entries::number;
use crate::pages::calls::row::moment;
use crate::pages::kind::Site;
use crate::view::{
    AwardView, ConsentView, DrawSource, DrawView, DrawnRow, LinkView, MatrixCell, MatrixRow,
    ObjectionView, PlaceView, RankedView, ScoreRow, SumRow, YesNoView,
};

/// Most options of a ranked vote whose pairs are shown: tables that are larger are for programs.
const OPTIONS: usize = 40;

impl Site<'_> {
    /// What each award comes to.
    pub(super) fn awards(&self, call: &Call) -> Vec<AwardView> {
        let awards = call.file.awards.iter();
        awards
            .filter_map(|award| Some(self.award(call, award, call.results.get(&award.id)?)))
            .collect()
    }

    fn award(&self, call: &Call, award: &AwardRules, result: &AwardResult) -> AwardView {
        let decision = call.written().map(|(_, decision)| decision);
        let decided = decision.and_then(|decision| decision.awards.get(&award.id));
        let places = decided.map_or(&result.places, |decided| &decided.places);
        let overridden = decision.and_then(|decision| decision.overrides.get(&award.id));
        let rules = call.file.ballot();
        let mut view = AwardView {
            id: award.id.clone(),
            title: self.said(&award.title),
            decides: award.decides.name(),
            reward: self.said(&award.reward),
            places: (0..places.len())
                .map(|at| PlaceView {
                    place: number(places, at),
                    entries: places[at]
                        .iter()
                        .map(|id| self.entry_link(call, id))
                        .collect(),
                })
                .collect(),
            overridden: overridden
                .map(|reason| self.said(reason))
                .unwrap_or_default(),
            lacks_quorum: rules
                .filter(|_| !result.has_quorum)
                .map(|rules| rules.quorum),
            ..AwardView::default()
        };
        if award.decides == Decides::Judges {
            view.combine = call.file.keys.reviews.combine.name();
        }
        view.draw = result.tie.as_ref().map(|tie| self.draw(call, tie));
        self.figures(call, &result.figures, &mut view);
        // What has a place is told above.
        if let Some(ranked) = &mut view.ranked
            && (!result.has_quorum || ranked.order.len() <= view.places.len())
        {
            ranked.order.clear();
        }
        view
    }

    /// How a tie is drawn.
    fn draw(&self, call: &Call, tie: &Tie) -> DrawView {
        let numbers = call
            .written()
            .map(|(_, decision)| decision.draw.as_slice())
            .filter(|_| !tie.order.is_empty())
            .unwrap_or_default();
        let sources = call.file.keys.draw.sources.iter().enumerate();
        let row = |id: &String, chosen: bool| DrawnRow {
            number: tie.pool.iter().position(|known| known == id).unwrap_or(0) + 1,
            entry: self.entry_link(call, id),
            chosen,
        };
        DrawView {
            places: tie.free,
            sources: sources
                .map(|(at, source)| DrawSource {
                    text: self.said(&source.text),
                    numbers: numbers.get(at).map(|all| spaced(all)).unwrap_or_default(),
                })
                .collect(),
            after: call
                .file
                .dates
                .drawn_from()
                .map(|from| moment("draw", from)),
            key: if numbers.is_empty() {
                String::new()
            } else {
                draw::key(numbers)
            },
            pool: tie.pool.iter().map(|id| row(id, false)).collect(),
            order: (0..)
                .zip(&tie.order)
                .map(|(at, id)| row(id, at < tie.free))
                .collect(),
        }
    }

    fn figures(&self, call: &Call, figures: &Figures, view: &mut AwardView) {
        match figures {
            Figures::Scores(scores) => {
                view.figures = "scores";
                let mut scores: Vec<(&String, Option<Fraction>)> =
                    scores.iter().map(|(id, score)| (id, *score)).collect();
                scores.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(b.0)));
                let row =
                    |(id, score): (&String, Option<Fraction>)| self.score_row(call, id, score);
                view.scores = scores.into_iter().map(row).collect();
            }
            Figures::Sums(sums) => {
                view.figures = "sums";
                let mut sums: Vec<(&String, u64)> =
                    sums.iter().map(|(id, sum)| (id, *sum)).collect();
                sums.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(b.0)));
                let row = |(id, sum): (&String, u64)| SumRow {
                    entry: self.entry_link(call, id),
                    sum,
                };
                view.sums = sums.into_iter().map(row).collect();
            }
            Figures::Ranked {
                options, counted, ..
            } => {
                view.figures = "ranked";
                view.ranked = Some(self.ranked(call, options, counted));
            }
            Figures::YesNo(votes, carried) => {
                view.figures = Method::YesNo.name();
                let needs = call.file.ballot().map(|rules| rules.needs);
                view.yes_no = Some(YesNoView {
                    yes: votes.yes,
                    no: votes.no,
                    abstain: votes.abstain,
                    needs: match needs.unwrap_or_default() {
                        Needs::Majority => "majority",
                        Needs::TwoThirds => "two-thirds",
                    },
                    carried: *carried,
                });
            }
            Figures::Consent(standing, passes) => {
                view.figures = Method::Consent.name();
                let objections = standing.iter().map(|(voter, reason)| ObjectionView {
                    by: self.person(*voter),
                    reason: self.said(reason),
                });
                view.consent = Some(ConsentView {
                    objections: objections.collect(),
                    passes: *passes,
                });
            }
            Figures::None => view.figures = "none",
        }
    }

    fn score_row(&self, call: &Call, id: &str, score: Option<Fraction>) -> ScoreRow {
        let reviews = call.counted_reviews();
        ScoreRow {
            entry: self.entry_link(call, id),
            exact: score.map(|score| score.to_string()).unwrap_or_default(),
            decimal: score.map(Fraction::decimal).unwrap_or_default(),
            reviews: reviews.filter(|review| review.file.entry == id).count(),
        }
    }

    fn ranked(&self, call: &Call, options: &[String], counted: &Counted) -> RankedView {
        let links: Vec<LinkView> = options
            .iter()
            .map(|id| self.option_link(call, id))
            .collect();
        let too_many = options.len() > OPTIONS;
        let link = |at: usize| links.get(at).cloned().unwrap_or_default();
        let rows = |matrix: &Matrix, shown: &dyn Fn(usize) -> bool| -> Vec<MatrixRow> {
            if too_many {
                return Vec::new();
            }
            let options = 0..links.len();
            let rows = options.filter(|row| shown(*row));
            rows.map(|row| MatrixRow {
                option: link(row),
                cells: (0..links.len())
                    .filter(|column| shown(*column))
                    .map(|column| cell(matrix, row, column))
                    .collect(),
            })
            .collect()
        };
        let places = counted.eligible();
        let mut before = 0;
        let order = places.iter().map(|equal| {
            let place = before + 1;
            before += equal.len();
            let entries = equal.iter().map(|at| link(*at)).collect();
            PlaceView { place, entries }
        });
        let order = order.collect();
        let stands = |option: usize| !counted.dropped.contains(&option);
        RankedView {
            order,
            pairwise: rows(&counted.pairwise, &|_| true),
            paths: rows(&counted.paths, &stands),
            dropped: counted.dropped.iter().map(|at| link(*at)).collect(),
            condorcet: counted.condorcet_winner.map(link),
            too_many,
            options: links,
        }
    }

    /// An option of a ballot. "None of these" has neither a label nor an address.
    pub(super) fn option_link(&self, call: &Call, id: &str) -> LinkView {
        if id == NONE && call.file.ballot().is_some_and(|rules| rules.none) {
            LinkView::default()
        } else {
            self.entry_link(call, id)
        }
    }
}

fn spaced(numbers: &[u64]) -> String {
    let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
    numbers.join(" ")
}

fn cell(matrix: &Matrix, row: usize, column: usize) -> MatrixCell {
    let number = matrix.get(row, column);
    MatrixCell {
        number: (row != column).then_some(number),
        wins: number > matrix.get(column, row),
    }
}
