//! Whether the time of a target grows with its input and not faster: words of its dictionary,
//! repeated, mixed and nested, at one size and at four times it.

use std::time::Duration;

use cpu_time::ThreadTime;

/// Bytes of the small input; the large one is four times as long, and the largest that targets
/// take.
const SMALL: usize = 16 * 1024;
/// Four times the input may take this many times as long: 4 for n, 4.6 for n log n, 16 for n².
const MOST: f64 = 8.0;
/// Shorter times are noise.
const LEAST: Duration = Duration::from_millis(8);

/// Measures a target on every shape and prints what grows too fast; how many did.
pub fn measure(name: &str, target: fn(&[u8])) -> usize {
    let words = words(name);
    let mut shapes: Vec<(String, Box<dyn Fn(usize) -> Vec<u8>>)> = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let line = [word, b"\n".as_slice()].concat();
        for one in [word.clone(), line] {
            shapes.push((shown(&one), Box::new(move |size| one.repeat(size / one.len()))));
        }
        for step in [1, 7, 19, 31] {
            let other = words[(at * 3 + step) % words.len()].clone();
            let pair = [word, b"a ".as_slice(), &other].concat();
            shapes.push((shown(&pair), Box::new(move |size| pair.repeat(size / pair.len()))));
            let (open, close) = (word.clone(), other);
            shapes.push((
                format!("{} … {}", shown(&open), shown(&close)),
                Box::new(move |size| [open.repeat(size / 2 / open.len()), close.repeat(size / 2 / close.len())].concat()),
            ));
        }
    }
    // A list, a run of lines, and one long line of different words.
    shapes.push(("numbered words".into(), Box::new(|size| (0..size / 6).map(|n| format!("w{n} ")).collect::<String>().into_bytes())));
    shapes.push(("numbered lines".into(), Box::new(|size| (0..size / 8).map(|n| format!("k{n}: {n}\n")).collect::<String>().into_bytes())));
    let all = shapes.len();
    let mut fast = 0;
    let mut worst = (0.0, String::new());
    for (shape, input) in shapes {
        let (small, large) = (time(target, &input(SMALL)), time(target, &input(4 * SMALL)));
        if large < LEAST {
            continue;
        }
        // Once more when it looks bad: another process may have emptied the caches.
        let ratio = |small: Duration, large: Duration| large.as_secs_f64() / small.as_secs_f64();
        let mut times = (small, large);
        for _ in 0..3 {
            if ratio(times.0, times.1) <= MOST {
                break;
            }
            times = (times.0.max(time(target, &input(SMALL))), times.1.min(time(target, &input(4 * SMALL))));
        }
        let ratio = ratio(times.0, times.1);
        if ratio > MOST {
            fast += 1;
            println!("{name}: ×{ratio:.1} ({:?} to {:?}) on {shape}", times.0, times.1);
        }
        if ratio > worst.0 {
            worst = (ratio, shape);
        }
    }
    println!("{name}: {all} shapes, {fast} grow too fast; the most is ×{:.1} on {}", worst.0, worst.1);
    fast
}

fn time(target: fn(&[u8]), input: &[u8]) -> Duration {
    let began = ThreadTime::now();
    target(input);
    began.elapsed()
}

fn shown(bytes: &[u8]) -> String {
    format!("{:?}", String::from_utf8_lossy(bytes))
}

/// The words of a dictionary in libFuzzer's form.
fn words(name: &str) -> Vec<Vec<u8>> {
    let path = format!("dictionaries/{name}.txt");
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    text.lines().filter_map(|line| line.strip_prefix('"')?.strip_suffix('"')).map(unescape).collect()
}

fn unescape(word: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = word;
    while let Some(first) = rest.chars().next() {
        let hex = rest.strip_prefix("\\x").and_then(|rest| rest.get(..2)).and_then(|hex| u8::from_str_radix(hex, 16).ok());
        if let Some(byte) = hex {
            bytes.push(byte);
            rest = &rest[4..];
        } else {
            bytes.extend(first.to_string().into_bytes());
            rest = &rest[first.len_utf8()..];
        }
    }
    bytes
}
