# Português.

date-format = { $day } de { $month } de { $year }
month-format = { $month } de { $year }
thousands-separator = .
month-1 = janeiro
month-2 = fevereiro
month-3 = março
month-4 = abril
month-5 = maio
month-6 = junho
month-7 = julho
month-8 = agosto
month-9 = setembro
month-10 = outubro
month-11 = novembro
month-12 = dezembro
month-short-1 = jan.
month-short-2 = fev.
month-short-3 = mar.
month-short-4 = abr.
month-short-5 = mai.
month-short-6 = jun.
month-short-7 = jul.
month-short-8 = ago.
month-short-9 = set.
month-short-10 = out.
month-short-11 = nov.
month-short-12 = dez.

## Em torno da página
skip-to-content = Ir para o conteúdo
main-menu = Menu principal
views = Vistas desta página
breadcrumbs = Você está aqui
languages = Idiomas
languages-count = { $n ->
    [one] mais { $n } idioma
   *[other] mais { $n } idiomas
}
copy = Copiar
copied = Copiado
theme-auto = Cores: automáticas
theme-light = Cores: claras
theme-dark = Cores: escuras
feed = Feed Atom
footer-explore = Explorar
footer-take-part = Participar
footer-links = Links
footer-license = Salvo indicação em contrário, os textos estão disponíveis sob a licença
made-with = Feito com
redirect = Esta página foi movida para
nothing-here = Não há nada aqui. É uma boa notícia, ou um novo começo.
list-edit = Editar { $title }
list-translate = Escrever em
list-json = Esta lista para programas (JSON)
letters = Ir para uma letra
and-more = { $n ->
    [one] e mais { $n }
   *[other] e mais { $n }
}
change-repeated = { $n ->
    [one] e mais { $n } mudança anterior nesse dia
   *[other] e mais { $n } mudanças anteriores nesse dia
}
recent-changes-programs = { $n ->
    [one] { $n } mudança feita por um programa foi omitida. Ela está no histórico da página.
   *[other] { $n } mudanças feitas por programas foram omitidas. Elas estão no histórico de cada página.
}

## Busca
search = Pesquisar neste site
search-submit = Pesquisar
search-placeholder = Pesquisar
search-found = Resultados: %
search-none = Nada foi encontrado para “%”.
search-partly = faltam algumas palavras
search-wait = Pesquisando…
search-failed = Não foi possível carregar uma parte da pesquisa. Tente novamente mais tarde.
search-all = Todos os resultados
search-more = Mais resultados
search-kind = Tipo
search-language = Idioma
search-any = Todos
search-browse = Ou explore o site
search-no-script = A pesquisa precisa de JavaScript. Estas listas não precisam.

## Menu
menu-home = Página principal
menu-calls = Chamadas
menu-submissions = Propostas
menu-contribute = Como contribuir
menu-new-page = Nova página

## De quem se aceitam contribuições
intake-calls-only = Aqui, páginas novas respondem a uma chamada aberta. Correções são sempre bem-vindas.
intake-members = Este site aceita contribuições de seus membros, isto é, de quem tem um perfil aqui.
intake-paused = Este site não aceita contribuições por enquanto.

## Abas
tab-article = Artigo
tab-person = Pessoa
tab-category = Tema
tab-call = Chamada
tab-decision = Decisão
tab-history = Histórico
tab-authorship = Quem escreveu o quê
tab-information = Informações
tab-edit = Editar
tab-source = Código-fonte
tab-discuss = Discussão

## Avisos
notice = Nota
notice-stub = Esta página é curta. Você pode ajudar a expandi-la.
notice-stub-link = Editar a página
notice-short = Esta página é curta.
notice-short-link = Editar a página
notice-draft = Esta página é um rascunho. Os leitores ainda não a veem.
notice-draft-link = Sobre os rascunhos
notice-shallow-history = Parte do histórico não está aqui, por isso os créditos desta página estão incompletos.
notice-disambiguation = Esta página lista os significados de “{ $name }”.
notice-disambiguation-link = Sobre páginas com o mesmo nome
notice-entry = Esta página responde à chamada “{ $name }”.
notice-entry-link = Ver o que foi pedido e o que chegou
notice-chosen = Esta página foi escolhida na chamada “{ $name }”.
notice-chosen-link = Ver o que foi pedido e o que chegou
notice-preview = Você está vendo uma proposta tal como seria publicada.
notice-preview-link = Ver a proposta
notice-proposed = Isto é uma proposta. Não foi revisada nem publicada.
notice-proposed-link = Todas as propostas

## Artigos
contents = Conteúdo
infobox = Informações essenciais
written-by = Escrito por
and-others = { $n ->
    [one] e mais { $n } pessoa
   *[other] e mais { $n } pessoas
}
translated-from = traduzida de
changed = modificada em
authorship = Quem escreveu o quê
authorship-about = Cada palavra do texto atual está marcada conforme as pessoas cuja mudança a trouxe. As proporções são aproximadas.
authorship-close = Voltar à página normal
authorship-others = outras pessoas
authorship-uncommitted = ainda sem commit
authorship-unknown = anterior ao histórico conhecido aqui
authorship-import = importado de outro lugar
created = criada em
reading-time = { $n } min de leitura
categories = Temas
sources = Fontes desta página
neighbours = Páginas anterior e seguinte
previous-page = Anterior
next-page = Seguinte
news-older = Mais antiga
news-newer = Mais recente
dated-years = Por ano:
in-folder = Nesta seção
source-changes = Mudanças:
license-of-page = Esta página está disponível sob a licença
reuse-how = Como reutilizar esta página
reuse-explain = Você pode copiar e adaptar este texto nos termos da sua licença. Dê crédito aos autores, indique a licença com um link para ela e diga se mudou alguma coisa. Esta linha basta:
reuse-credit = Como texto simples
reuse-html = Como HTML
reuse-markdown = Como Markdown
revision = versão
attestation-sign-off = A última versão é publicada com a assinatura (sign-off) de quem a escreveu
attestation-profile = A última versão é publicada com base em uma declaração no perfil de quem a escreveu
attestation-page = A última versão é publicada com base em uma declaração na página
attestation-none = A última versão ainda não tem a assinatura (sign-off) de seu autor.
relation-adapted = adaptação
relation-translated = tradução
relation-merged = fusão
relation-excerpt = trecho
relation-collected = coletânea
relation-quoted = citação
relation-facts = fatos
relation-inspired = inspiração

## Números
all-pages-of = { $n ->
    [one] { $n } página neste idioma, { $total } em todos os idiomas
   *[other] { $n } páginas neste idioma, { $total } em todos os idiomas
}
count-pages = { $n ->
    [one] { $n } página
   *[other] { $n } páginas
}
count-changes = { $n ->
    [one] { $n } mudança
   *[other] { $n } mudanças
}
count-undone = { $n ->
    [one] { $n } mudança desfeita
   *[other] { $n } mudanças desfeitas
}
count-words = { $n ->
    [one] { $n } palavra
   *[other] { $n } palavras
}
count-backlinks = { $n ->
    [one] { $n } página aponta para cá
   *[other] { $n } páginas apontam para cá
}
count-findings = { $n ->
    [one] { $n } ponto a verificar
   *[other] { $n } pontos a verificar
}
count-uncategorised = { $n ->
    [one] { $n } página ainda não tem tema.
   *[other] { $n } páginas ainda não têm tema.
}
unit-pages = { $n ->
    [one] página
   *[other] páginas
}
unit-people = { $n ->
    [one] pessoa
   *[other] pessoas
}
unit-changes = { $n ->
    [one] mudança
   *[other] mudanças
}
unit-words = { $n ->
    [one] palavra
   *[other] palavras
}
unit-media = { $n ->
    [one] imagem ou arquivo
   *[other] imagens e arquivos
}
unit-programs = { $n ->
    [one] programa
   *[other] programas
}
unit-undone = { $n ->
    [one] reversão ou mudança revertida
   *[other] reversões e mudanças revertidas
}
unit-reviews = { $n ->
    [one] revisão
   *[other] revisões
}
unit-words-today = { $n ->
    [one] palavra no texto atual
   *[other] palavras no texto atual
}
year = Ano
total = Total
line = linha { $n }

## Página principal
home-featured = Vale a leitura
home-news = Notícias
home-newest = Páginas novas
home-categories = Temas
home-changes = Mudanças recentes
home-all-changes = Todas as mudanças recentes
home-wanted = À espera de serem escritas
home-wanted-about = Outras páginas apontam para estas. Escolha uma e comece.
home-people = Colaboradores
home-all-people = Todas as pessoas que contribuíram
until = até

## Listas
category-parents = Parte de
category-subcategories = Subtemas
category-count = { $n ->
    [0] Ainda não há páginas
    [one] { $n } página sobre este tema
   *[other] { $n } páginas sobre este tema
}
linked-from = com links em
wanted-proposed = proposta em
contributors-lead = { $n ->
    [one] { $n } pessoa escreveu este site.
   *[other] { $n } pessoas escreveram este site em conjunto.
}
contributors-unnamed = { $n ->
    [one] { $n } delas é contada e não é nomeada.
   *[other] { $n } delas são contadas e não são nomeadas.
}
order = Ordenar por
order-name = nome
order-activity = atividade
narrow = Mostrar
narrow-page = Mostrar nesta página
kind-all = todas as pessoas
kind-wrote = quem escreveu
kind-translated = quem traduziu
kind-reviewed = quem revisou
kind-pictured = quem adicionou imagens
kind-helped = quem ajudou de outra forma
pages-of-list = Páginas desta lista
contributors-bots = Programas
contributors-bots-about = As mudanças deles estão no histórico. As linhas de autoria nomeiam apenas pessoas.
history-lead = Todas as versões de
older-revisions = { $n ->
    [one] { $n } versão mais antiga não é mostrada.
   *[other] { $n } versões mais antigas não são mostradas.
}
history-on-forge = O histórico completo no repositório
change-detail = o que mudou
revision-undone = desfeita
revision-moved = movida de
diff-show = O que mudou
diff-added = adicionado:
diff-removed = removido:
diff-blank = Nenhuma palavra mudou.
diff-missing = O texto desta versão não está aqui, portanto não é possível compará-la.
diff-more = { $n ->
    [one] … mais { $n } palavra mudou.
   *[other] … mais { $n } palavras mudaram.
}
diff-on-forge = A mudança completa no repositório
place-front-matter = Cabeçalho
place-start = Início
not-found-lead = Não há nenhuma página neste endereço. Talvez tenha sido movida, ou ninguém a tenha escrito ainda.
not-found-all-pages = Percorrer todas as páginas
not-found-contribute = Escrevê-la

## Pessoas
person-bot = um programa
person-since = aqui desde
person-last = última mudança em
person-activity = Atividade
person-changes = Últimas mudanças
person-attestations = Declarações
person-years = Mudanças por ano e mês
person-classes = Por tipo:
person-undone = { $n ->
    [one] { $n } foi desfeita depois
   *[other] { $n } foram desfeitas depois
}
person-firsts = Primeiras vezes
first-page = Primeira página criada
first-edit = Primeira edição
first-translation = Primeira tradução
first-review = Primeira revisão
first-media = Primeira imagem
calendar-changes = { $n ->
    [one] { $n } mudança
   *[other] { $n } mudanças
}
calendar-days = { $n ->
    [one] em { $n } dia,
   *[other] em { $n } dias,
}
calendar-legend = Cada coluna é uma semana, de segunda-feira a domingo; quanto mais forte a cor de um dia, mais mudanças ele tem.
people-unnamed = { $n ->
    [one] { $n } pessoa que não é nomeada
   *[other] { $n } pessoas que não são nomeadas
}
work-created = Páginas criadas
work-content = Páginas escritas
work-translation = Traduções
work-ideas = Ideias
work-bug = Relatos de problemas
work-design = Ilustrações
work-maintenance = Manutenção
work-review = Revisões
work-media = Imagens e mídia
work-minor = Pequenas melhorias
work-original = Páginas traduzidas a partir das suas
work-import = Textos trazidos de outros lugares
role-content = redação
role-translation = tradução
role-review = revisão
role-design = ilustração
role-ideas = ideias
role-bug = relatos de problemas
role-maintenance = manutenção
role-tool = ferramenta
role-creator = criação
role-media = imagens
role-import = trouxe para cá
role-original = autoria do original
class-create = nova
class-substantive = edição
class-minor = edição menor
class-media = mídia
class-bulk = edição em massa
class-revert = reversão
class-rename = movida
class-import = importação
class-bot = programa
class-merge = mesclagem
class-unknown = desconhecido

## Estatísticas
statistics-from = Desde
chart-pages = Páginas
chart-people = Pessoas
chart-changes = Mudanças
chart-total = Em { $month }:
chart-most = No máximo:
chart-months = Cada barra representa { $n } meses.
as-table = Como tabela
month = Mês
figures-classes = Mudanças por tipo
figures-languages = Páginas por idioma
figures-licenses = Páginas por licença
figures-topics = Temas com mais páginas
license-none = sem licença

## Sobre os créditos
credit-lead = Todos os nomes neste site vêm do histórico das páginas e do que as próprias páginas dizem. Ninguém é classificado à mão, e as mesmas regras valem para todos.
credit-who = Quem conta como autor de uma mudança
credit-who-about = Uma mudança é um commit. Estas partes dele nomeiam pessoas, cada uma delas uma só vez:
credit-author = Autor
credit-author-about = Escreveu a mudança. Quem a mesclou ou fez o commit para outra pessoa não recebe crédito por isso.
credit-co-author-about = Também a escreveu e divide as palavras igualmente com o autor.
credit-translated-about = Fez a tradução e figura na linha de autoria.
credit-illustrated-about = Fez imagens ou desenhos para ela; o nome vem depois da linha de autoria.
credit-helped-about = Revisou, teve a ideia ou relatou o que estava errado; o nome vem depois da linha de autoria.
credit-assisted-about = Uma ferramenta que ajudou. Aparece no histórico e nunca em uma linha de autoria.
credit-signed-about = Certifica o direito de publicar. Não confere autoria.
credit-front-matter = Cabeçalho
credit-front-matter-about = Uma página pode nomear pessoas que o histórico não conhece: autores, tradutores e colaboradores com uma função.
credit-classes = Tipos de mudança
credit-classes-about = Cada mudança de uma página é de um único tipo, o primeiro que se aplica. Espaços, quebras de linha, o cabeçalho e os destinos dos links não contam como palavras.
credit-class = Tipo
credit-class-what = O que é
credit-class-earns = Onde os autores são nomeados
class-rule-create = O primeiro texto da página.
class-rule-substantive = Pelo menos { $words } palavras mudadas, ou pelo menos { $percent } % da página.
class-rule-minor = Menos palavras do que isso, ou marcada com “Minor-edit: true”.
class-rule-media = Imagens ou outras mídias, quase nenhuma palavra.
class-rule-import = Texto de outro lugar, marcado com “Imported-from:”. Seus autores estão nas fontes da página.
class-rule-bulk = Mais de { $pages } páginas mudadas da mesma forma, marcada com “Bulk-edit: true” ou incluída na lista do que se ignora.
class-rule-revert = A página como era antes, ou a linha de reversão do próprio git.
class-rule-rename = Outro endereço e nada mais.
class-rule-merge = Dois ramos que se juntaram sozinhos.
class-rule-bot = Feita por um programa.
class-rule-unknown = Falta parte do histórico, portanto ninguém pode dizer.
earns-byline = na linha de autoria
earns-named = depois da linha de autoria
earns-history = somente no histórico
credit-undone = O que uma mudança posterior desfez não rende crédito, e desfazê-lo também não.
credit-byline = A ordem dos nomes
credit-byline-about = A linha de autoria de uma página nomeia, nesta ordem:
credit-byline-pinned = os autores que o cabeçalho indica, na ordem em que estão,
credit-byline-creator = quem trouxe o primeiro texto,
credit-byline-authors = todas as outras pessoas que escreveram ou traduziram, conforme quantas de suas palavras estão no texto atual,
credit-byline-originals = quem escreveu a página da qual ela foi traduzida, ou palavras que ela tomou de outra página do site (translated_from, derived_from).
credit-after-byline = Depois da linha de autoria vêm as edições menores, imagens, revisões e ideias. Programas, edições em massa, mudanças de endereço e reversões estão somente no histórico.
credit-shares = As proporções são aproximadas
credit-shares-about = Cada palavra do texto atual pertence à mudança que a trouxe, levada de versão em versão. As palavras que várias pessoas escreveram juntas são divididas igualmente. Uma proporção só é mostrada quando pelo menos duas pessoas têm uma. Ela diz quanto texto é de alguém, não o quanto é bom.
credit-people = Como as identidades são reunidas
credit-people-about = Os nomes e endereços de uma mesma pessoa são reunidos pelos perfis na pasta “contributors”, depois pelo arquivo “.mailmap”, depois pelos endereços sem resposta das plataformas git, depois por nomes iguais. Quando podem ser duas pessoas, ninguém é reunido sem aviso.
credit-squash = Quando vários commits são combinados em um só
credit-squash-about = Um pull request mesclado como um único commit mantém seus autores se a mensagem desse commit os nomeia, em uma linha para cada um:
credit-overlay = Se isso foi esquecido, um arquivo na pasta “credits”, com o número do pull request como nome, devolve o crédito sem reescrever o histórico.
credit-programs-about = O que os programas fizeram está no histórico. Eles não estão em nenhuma linha de autoria, nenhuma lista de pessoas e nenhum feed.
credit-you = O seu próprio nome
credit-you-about = Adicione à pasta “contributors” um arquivo sobre você: seu nome, suas contas e outros nomes que já usou. Ele reúne as suas mudanças e define como você aparece:
credit-you-command = Este comando escreve esse arquivo a partir do que o git sabe sobre você, com seus endereços na forma de resumos criptográficos:
credit-you-link = Escrever o seu perfil
credit-visibility-name = O seu nome aparece, com uma página própria. Isso vale também sem perfil.
credit-visibility-pseudonym = Somente o nome do seu perfil é mostrado: nenhum outro nome e nenhuma conta sua.
credit-visibility-hidden = A sua participação é contada e o seu nome nunca aparece: nem página, nem feed, nem menção.
credit-unnamed = { $n ->
    [one] { $n } pessoa escolheu isto.
   *[other] { $n } pessoas escolheram isto.
}
credit-repository = Isto vale para estas páginas. O repositório em si mantém os nomes em seus commits, e os endereços de e-mail não estão em nenhuma página.

## Informações sobre uma página
info-facts = Dados
info-page = Página
info-file = Arquivo
info-language = Idioma
info-length = Tamanho
info-revisions = Versões
info-license = Licença
info-attestation = Direito de publicar
info-findings = Observações
info-credit = Créditos
info-credit-about = As proporções são aproximadas: contam as palavras que permanecem no texto atual.
standing-authors = Autores
standing-contributors = Com contribuições de
standing-mentioned = Também no histórico
standing-bots = Programas
info-cite = Citar esta página
info-backlinks = Páginas que apontam para cá
info-no-backlinks = Nenhuma página aponta para cá ainda.
info-links = Páginas para as quais aponta
info-missing = Links à espera de uma página
info-redirects = Outros endereços

## Tipos de página
title-home = Página principal
title-article = Página
title-category = Tema
title-categories = Temas
title-all-pages = Todas as páginas
title-dated = Notícias
title-search = Pesquisa
title-wanted = Páginas pedidas
title-long-pages = Páginas longas
title-new-pages = Páginas novas
title-most-linked = Páginas com mais afluentes
title-redirects = Redirecionamentos
title-stubs = Páginas curtas
title-stale-pages = Páginas há mais tempo sem mudanças
title-orphaned-pages = Páginas órfãs
title-dead-end-pages = Páginas sem saída
title-uncategorised-pages = Páginas sem tema
title-untranslated-pages = Páginas não traduzidas
title-broken-files = Imagens ausentes
title-undescribed-pictures = Imagens sem texto alternativo
title-redirected-links = Links por redirecionamento
title-recent-changes = Mudanças recentes
title-contributors = Colaboradores
title-contributor = Colaborador
title-history = Histórico
title-info = Informações
title-file = Arquivo
title-special = Páginas especiais
title-redirect = Página movida
title-404 = Página não encontrada
title-statistics = Estatísticas
title-credit = Sobre os créditos
title-licensing = Licenças
title-submissions = Propostas
title-submission = Proposta
title-submission-archive = Arquivo de propostas
title-calls = Chamadas
title-call = Chamada
title-call-decision = Decisão
title-calls-about = Em que se baseia um resultado
title-calls-json = Chamadas (JSON)
title-calls-feed = Chamadas (feed Atom)
title-calls-calendar = Chamadas (calendário)
title-feed = Feed Atom
title-sitemap = Mapa do site
title-catalogue = Catálogo (JSON)
about-all-pages = Todas as páginas, de A a Z.
about-search = Encontrar páginas pelas palavras que contêm.
about-categories = A árvore de temas.
about-wanted = Páginas para as quais outras apontam e que ninguém escreveu ainda. As mais pedidas vêm primeiro.
about-long-pages = As páginas mais longas, por número de palavras.
about-new-pages = As páginas mais recentes, a mais nova primeiro.
about-most-linked = As páginas para as quais mais páginas apontam.
about-redirects = Outros nomes e endereços antigos, e a página a que cada um leva.
about-stubs = Páginas à espera de mais texto, as mais curtas primeiro.
about-stale-pages = Páginas que ninguém muda há mais tempo.
about-orphaned-pages = Páginas para as quais nenhuma outra aponta. Crie links para elas onde um leitor as procuraria.
about-dead-end-pages = Páginas que não apontam para nenhuma outra.
about-uncategorised-pages = Páginas sem tema: quem navega pelos temas nunca as encontra.
about-untranslated-pages = Páginas que faltam em outro idioma deste site, as que têm mais links primeiro.
about-broken-files = Páginas que mostram uma imagem que não existe.
about-undescribed-pictures = Páginas com imagens que não dizem nada a quem não pode vê-las. Basta uma frase para cada uma.
about-redirected-links = Páginas cujos links passam por outro nome da página a que se referem, ou andam em círculo.
about-recent-changes = O que mudou há pouco, e por quem.
about-contributors = Todas as pessoas que têm parte neste site.
about-statistics = O site em números.
about-credit = Quem é nomeado por quê, e segundo quais regras.
about-licensing = Licenças e declarações em todo o site.
about-submissions = Mudanças à espera de revisão.
about-submission-archive = Propostas que já foram decididas.
about-calls = O que esta comunidade pede e o que resultou disso.
about-calls-json = Todas as chamadas com suas participações e resultados, para programas.
about-calls-feed = Acompanhar as chamadas em um leitor de feeds.
about-calls-calendar = As datas de todas as chamadas, para um calendário.
about-feed = Acompanhar o site em um leitor de feeds.
about-sitemap = Para mecanismos de busca.
about-catalogue = Tudo o que há aqui, para programas.
special-group-reading = Leitura
special-group-maintenance = Manutenção
special-group-people = Pessoas
special-group-machine = Para programas

## Propostas
submissions-lead = { $n ->
    [0] Nenhuma proposta aguarda revisão.
    [one] { $n } proposta aguarda revisão.
   *[other] { $n } propostas aguardam revisão.
}
submissions-lead-unsure = { $n ->
    [one] { $n } proposta não faz parte do site.
   *[other] { $n } propostas não fazem parte do site.
}
submissions-unsure-about = Algumas talvez já tenham sido fechadas: o repositório sozinho não distingue propostas fechadas de abertas.
open-submissions = { $n ->
    [one] { $n } proposta aberta
   *[other] { $n } propostas abertas
}
submissions-about = Mudanças propostas que ainda não foram aceitas. Nenhuma delas está publicada.
submissions-oldest = Aguardam há mais tempo
submission = Proposta
submission-by = de
submission-changes = O que muda
submission-waits-since = Aguarda desde
submission-since = aguarda desde
submission-updated = modificada em
submission-checks = Verificações
submission-answer = Resposta até agora
submission-kind-all = todas
submission-kind-newcomers = de pessoas novas
submission-kind-new-pages = com páginas novas
submission-kind-overlaps = que coincidem em parte com outras
submission-draft = ainda não concluída
submission-new-person = primeira contribuição
submission-unnamed = { $n ->
    [one] uma pessoa que pediu para não ser nomeada
   *[other] { $n } pessoas que pediram para não ser nomeadas
}
submission-conflicts-with = Em conflito com
submission-similar = Grande parte do seu texto está em
submission-cannot-join = Em conflito com mudanças mais recentes
submission-on-forge = No repositório
submission-answer-there = Responder no repositório
submission-findings = O que as verificações encontraram
submission-more-findings = Mais observações
submission-no-page = não muda nenhuma página
submission-no-page-about = Não muda nenhuma página deste site, somente os arquivos abaixo.
submission-next = Próximo passo
submission-try = Pré-visualizar o site com ela:
submission-merge = Responder ou mesclar no repositório
submission-pages = Páginas
submission-page-now = a página como está agora
submission-preview = Como ficaria
submission-no-preview = Esta página é longa demais para ser mostrada aqui.
submission-told = Mensagem ao autor
submission-files = Arquivos
submission-commits = Commits
submission-years = Anos
submission-undated = Data desconhecida
submission-by-other = por
change-submission = proposta
verdict-ready = Pronta
verdict-needs-work = A corrigir
verdict-conflicts = Em conflito
verdict-too-large = Grande demais
verdict-cannot-tell = Não é possível dizer
verdict-not-judged = Ainda não verificada
verdict-count-ready = { $n ->
    [one] pronta
   *[other] prontas
}
verdict-count-needs-work = a corrigir
verdict-count-conflicts = em conflito
verdict-count-too-large = { $n ->
    [one] grande demais
   *[other] grandes demais
}
verdict-count-cannot-tell = { $n ->
    [one] ilegível
   *[other] ilegíveis
}
verdict-count-not-judged = ainda não { $n ->
    [one] verificada
   *[other] verificadas
}
verdict-ready-about = Não há nada a corrigir. Uma pessoa responsável pode revisá-la.
verdict-needs-work-about = É preciso corrigir algo primeiro. O comentário da verificação diz o quê e como.
verdict-conflicts-about = O site mudou nos mesmos lugares desde então. O autor precisa atualizá-la primeiro.
verdict-too-large-about = É grande demais para ser verificada aqui. Uma pessoa responsável precisa examiná-la à parte.
verdict-cannot-tell-about = Não pode ser lida aqui. Uma pessoa responsável precisa examiná-la.
verdict-not-judged-about = As verificações ainda não a examinaram.
outcome-merged = incorporada
outcome-declined = recusada
outcome-superseded = substituída
outcome-closed = fechada
outcome-unknown = desconhecido
answer-accepted = aceita
answer-declined = recusada
answer-superseded = substituída por
file-change-added = novo
file-change-modified = editado
file-change-deleted = removido
file-change-renamed = movido
severity-error = precisa ser corrigido
severity-warning = convém corrigir
severity-info = bom saber
count-errors = { $n } a corrigir
count-warnings = { $n ->
    [one] { $n } sugestão
   *[other] { $n } sugestões
}
person-merged = { $n ->
    [one] { $n } proposta foi incorporada
   *[other] { $n } propostas foram incorporadas
}

## No texto das páginas
markdown-references = Referências
markdown-note = Nota
markdown-tip = Dica
markdown-important = Importante
markdown-warning = Aviso
markdown-caution = Cuidado
markdown-table = Tabela
markdown-done = Feito
markdown-to-do = A fazer
markdown-back-to-text = Voltar ao texto
markdown-picture-at = imagem em
markdown-page-does-not-exist = a página não existe
markdown-page-does-not-exist-calls-only = a página não existe; páginas novas respondem a uma chamada aberta
markdown-page-does-not-exist-members = a página não existe; somente membros escrevem páginas novas
markdown-page-does-not-exist-paused = a página não existe; por enquanto não se aceitam contribuições

file-open = Abrir o arquivo
file-download = Baixar
file-pixels = { $width } × { $height } pixels
file-kilobytes = { $n } kB
file-terms = Autor e licença
file-title = Título
file-author = Autor
file-author-unknown = não consta
file-source = Fonte
file-license-unknown = não consta: pergunte antes de usar
file-changes = Mudanças
file-copyright = Direitos autorais
file-place-removed = A foto publicada não diz onde foi tirada.
file-reuse-explain = Você pode usar este arquivo nos termos da sua licença. Dê crédito ao autor, indique a licença com um link para ela e diga se mudou alguma coisa. Esta linha basta:
file-usage = Mostrado em
file-no-usage = Nenhuma página mostra este arquivo.
file-origin = Neste site
file-brought = Trazido por
file-history = Histórico do arquivo

file-reuse-how = Como reutilizar este arquivo
title-license-document = Licenças (SPDX)
title-attribution = Atribuição
about-license-document = Licença, direitos autorais e somas de verificação de cada arquivo, para programas (SPDX 2.3).
about-attribution = Título, autores, licença e fontes de cada página e arquivo, para guardar junto a uma cópia do todo.
count-files = { $n ->
    [one] { $n } arquivo
   *[other] { $n } arquivos
}
licensing-in-use = Licenças em uso
licensing-pages = Páginas e temas
licensing-files = Arquivos
licensing-without = Sem licença
licensing-none = Nada aqui tem licença ainda.
licensing-deed = Resumo
licensing-text = Texto
licensing-proofs = Assinaturas
licensing-proofs-about = Quem contribui confirma que tem o direito de publicar. Foi assim que isso se fez para as últimas versões das páginas.
licensing-proof = Prova
licensing-statements = Declarações
licensing-changes = De todas as mudanças das páginas e arquivos atuais:
licensing-changes-certified = { $n ->
    [one] { $n } é certificada por seu autor
   *[other] { $n } são certificadas por seus autores
}
licensing-changes-not-needed = { $n ->
    [one] { $n } não precisa de prova: um programa a escreveu, ou é anterior à exigência
   *[other] { $n } não precisam de prova: programas as escreveram, ou são anteriores à exigência
}
licensing-changes-missing = { $n ->
    [one] { $n } não tem prova
   *[other] { $n } não têm prova
}
licensing-version = Versão do texto (seu nome no git):
proof-sign-off = a assinatura (sign-off) na mudança, por quem contribuiu
proof-profile = uma declaração no perfil de quem contribuiu
proof-page = uma declaração na página
proof-none = nenhuma registrada
licensing-accepted = Que contribuições são aceitas
licensing-accepted-about = Uma página nova está sob uma destas licenças, para que as páginas possam ser reunidas, traduzidas e repassadas em conjunto.
licensing-accepted-any = Qualquer licença que o SPDX conheça. A página a indica.
licensing-policy = Cada mudança precisa de uma declaração de quem tem o direito de publicá-la.
licensing-accept = Contam estas:
licensing-no-policy = Não se pede nenhuma declaração sobre o direito de publicar.
licensing-since = Isto é pedido desde
licensing-flows = De outras obras para uma página sob
licensing-flows-about = Um texto adaptado ou traduzido traz consigo a sua licença. Fatos e citações curtas precisam apenas de uma referência, e uma imagem mantém a sua própria licença. Isto é uma orientação, não aconselhamento jurídico.
flow-allowed = sim
flow-notice = sim, com o aviso de licença
flow-human = uma pessoa responsável decide
flow-refused = não
licensing-whole = Reutilização do todo
licensing-whole-about = Quem copia o site inteiro encontra em dois arquivos tudo o que deve citar:
license-about-cc0 = Faça o que quiser: os autores renunciaram a seus direitos tanto quanto a lei permite.
license-about-public-domain = Não se conhecem direitos autorais, portanto você pode fazer o que quiser.
license-about-by = Você pode copiar, modificar e vender, se nomear os autores e a licença e disser o que mudou.
license-about-by-sa = Você pode copiar, modificar e vender, se nomear os autores e a licença, disser o que mudou e repassar a sua versão sob a mesma licença.
license-about-by-nc = Você pode copiar e modificar, mas não para fins comerciais, se nomear os autores e a licença e disser o que mudou.
license-about-by-nc-sa = Você pode copiar e modificar, mas não para fins comerciais, se nomear os autores e a licença, disser o que mudou e repassar a sua versão sob a mesma licença.
license-about-by-nd = Você pode copiar e vender, se nomear os autores e a licença; versões modificadas não podem ser repassadas.
license-about-by-nc-nd = Você pode copiar, mas não para fins comerciais, se nomear os autores e a licença; versões modificadas não podem ser repassadas.
license-about-notice = Você pode copiar, modificar e vender, se mantiver o aviso de licença.

## Revisões de páginas
review-by = Revisada por
review-on = em
review-unnamed = alguém que pediu para não ser nomeado
review-scope-facts = fatos
review-scope-language = linguagem
review-scope-licence = licença
review-scope-images = imagens
review-verdict-accept = achou boa
review-verdict-revise = pede mudanças
review-verdict-decline = desaconselha
review-since = { $n ->
    [0] nenhuma mudança substancial desde então
    [one] { $n } mudança substancial desde então
   *[other] { $n } mudanças substanciais desde então
}
review-says = O que diz a revisão
review-uncounted-uncommitted = sem commit
review-uncounted-unknown-page = de uma página que não existe
review-uncounted-foreign = em nome de alguém, com o commit de outra pessoa
review-uncounted-name-only = de alguém com o nome do autor, a partir de um endereço que não consta como seu
review-uncounted-incomplete = não diz o que foi lido, o que foi examinado e o que resultou disso
review-uncounted-silent = não diz se há conflito de interesses
review-uncounted-declared = um conflito de interesses foi declarado
review-uncounted-conflict = quem revisou escreveu a versão que foi lida
review-uncounted-unknown-revision = sobre uma versão que a página nunca teve
info-reviews = Revisões

## Chamadas
calls-lead = O que esta comunidade pede, o que as pessoas enviaram e o que resultou disso.
calls-as-of = Situação em
calls-about-link = Em que se baseia um resultado
calls-calendar = Calendário (iCalendar)
calls-json = Para programas (JSON)
calls-group-open = Participações até a data indicada
calls-group-standing = Propostas a qualquer momento
calls-group-drives = Trabalho para todos
calls-group-announced = Participações a partir da data indicada
calls-group-judging = Participações recebidas, decisão por vir
calls-group-decided = Decididas
calls-group-decided-in = Decididas em { $year }
calls-group-closed = Canceladas
home-calls = Chamadas
home-all-calls = Todas as chamadas
call-kind-challenge = desafio
call-kind-contest = concurso
call-kind-ideas = ideias
calls-group-ended = Encerradas
call-kind-review-drive = campanha de revisão
call-kind-translation-drive = campanha de tradução
drive-progress = Progresso
drive-done-of = { $of ->
    [one] { $n } de { $of } página feita
   *[other] { $n } de { $of } páginas feitas
}
drive-pages = Páginas
drive-no-end = A qualquer momento
drive-reviews = Páginas a revisar
drive-translations = Páginas a traduzir: { $language }
drive-left = Falta fazer
drive-behind = a página mudou desde então:
drive-done = Feito
drive-form-review-drive = Revisar
drive-form-translation-drive = Traduzir
drive-form-behind = Atualizar
drive-date-opens = A partir de
drive-date-closes = Até
drive-edge-opens = Início
drive-edge-closes = Término
call-first-time = boa para uma primeira contribuição
call-record-decided = decidida
call-record-implemented = realizada
call-record-closed = cancelada
call-date-opens = Participações a partir de
call-date-closes = Participações até
call-date-vote-opens = Votos a partir de
call-date-vote-closes = Votos até
call-date-reviews-until = Avaliações até
call-date-reveal = Envelopes abertos até
call-date-decide-by = Decisão prometida até
call-edge-opens = Participações aceitas a partir de
call-edge-closes = Participações aceitas até
call-edge-vote-opens = Votos aceitos a partir de
call-edge-vote-closes = Votos aceitos até
call-edge-reviews-until = Avaliações aceitas até
call-edge-reveal = Envelopes abertos até
call-edge-decide-by = Decisão prometida até
call-anywhere = em qualquer lugar da Terra: um dia termina onde termina por último
call-no-end = Participações a qualquer momento
count-entries = { $n ->
    [one] { $n } participação
   *[other] { $n } participações
}
call-event-opens = participações são aceitas
call-event-closes = último momento para participar
call-event-vote-opens = começa a votação
call-event-vote-closes = último momento para votar
call-event-reviews-until = último momento para avaliar
call-event-reveal = último momento para abrir os envelopes
call-event-decide-by = data prometida para a decisão
call-news-opened = participações são aceitas
call-news-closed = prazo de participação encerrado
call-news-decided = decidida
call-news-amended = modificada depois da abertura
call-news-update = novidades
call-news-called-off = cancelada
call-news-sealed = o que chegou está selado
call-news-step = uma etapa foi concluída
call-badge-open = aberta
call-badge-before = ainda não aberta
call-badge-left = ainda { $days }
call-badge-last = último dia
call-badge-closed = encerrada
call-badge-vote = votação aberta
call-badge-overdue = decisão atrasada
call-badge-until = até
call-badge-vote-until = votação até
call-badge-decided = decidida em
call-badge-called-off = cancelada
call-badge-any-time = a qualquer momento
call-tell-enter = Participe:
call-tell-result = Como foi decidido:
call-tell-rights = Licença das participações:
call-tell-from = Uma chamada de
tell-others = Divulgar
tell-about = Copie o que precisar; as datas estão no texto, portanto ele continua válido.
tell-file = Todos os textos em um arquivo
tell-short = Curto
tell-medium = Uma publicação
tell-long = Uma carta
tell-characters = { $n ->
    [one] cerca de { $n } caractere
   *[other] cerca de { $n } caracteres
}
tell-badge = Um selo para a sua página
tell-card = Imagem
tell-card-of = Cartão de
tell-card-linked = Sites que geram pré-visualizações a mostram onde há um link para esta página.
tell-card-alone = Envie-a com o texto.
tell-calendar = Colocar as datas em um calendário
tell-feed = Acompanhar esta chamada em um leitor de feeds
call-run-by = Organizada por
call-ask = Fazer uma pergunta
call-unnamed = { $n ->
    [one] uma pessoa que pediu para não ser nomeada
   *[other] { $n } pessoas que pediram para não ser nomeadas
}
call-chosen = Escolha:
call-none-chosen = Nenhuma participação foi escolhida.
call-decided-on = Decidida em
call-closed-on = Cancelada em
call-was-closed = Esta chamada foi cancelada.
call-see-decision = Ver a decisão e tudo em que ela se baseia
call-see-count = Ver o que os registros dão até agora
call-dates = Datas
call-terms = Como se decide
call-criteria = O que o júri pontua
call-criterion = Critério
call-weight = Peso
call-range = Notas
call-judges = Júri
call-interest = interesse declarado:
call-judge-added = acrescentado após o encerramento, porque conflitos de interesse deixaram poucos membros do júri para:
call-reviews = Avaliações
call-reviews-each = { $n ->
    [one] Uma participação precisa de { $n } avaliação.
   *[other] Uma participação precisa de { $n } avaliações.
}
call-combine-mean = A nota de uma participação é a média de suas avaliações.
call-combine-median = A nota de uma participação é a mediana de suas avaliações.
call-combine-centred = A nota de uma participação é a média de suas avaliações, depois de igualado o rigor de todo o júri.
call-combine-borda = A nota de uma participação é a média de suas posições na ordem de cada membro do júri, de 1 para a melhor a 0 para a última.
call-award-main = O que se decide
call-decides-judges = pelo júri
call-decides-votes = por votação
call-decides-people = pela organização
call-decides-consent = por consentimento: é aprovada se ninguém se opuser
call-places = { $n ->
    [one] { $n } lugar
   *[other] { $n } lugares
}
call-vote = Votação
call-method-yes-no = Sim ou não.
call-method-approval = Cada voto indica todas as opções que aprova.
call-method-score = Cada voto dá notas de 0 a { $max }; o que ele não indica recebe 0.
call-method-ranked = Cada voto põe as opções em uma ordem; empates são permitidos, e o que não é indicado fica por último.
call-method-consent = Quem tem um motivo se opõe; sem objeção, está aprovado.
call-voters-everyone = Qualquer pessoa pode votar; quem é novo aqui cria antes um perfil. Ninguém verifica se uma pessoa vota só uma vez.
call-voters-members = Votam os membros: quem tem um perfil aqui.
call-voters-contributors = Vota quem já tinha trabalho aqui antes de a chamada ser conhecida.
call-voters-judges = O júri vota.
call-voters-people = Votam estas pessoas:
call-none = “Nenhuma destas” é uma opção, e o que mais votos põem abaixo dela do que acima é descartado.
call-quorum = { $n ->
    [one] É preciso que um voto conte.
   *[other] É preciso que pelo menos { $n } votos contem.
}
call-eligible = Quem pode participar
call-eligible-everyone = todos
call-eligible-members = os membros: quem tem um perfil aqui
call-eligible-contributors = quem já tinha trabalho aqui antes da abertura
call-eligible-newcomers = quem não tinha nenhum trabalho aqui antes da abertura
call-no-judges = exceto o júri
call-no-people = exceto a organização
call-except = exceto
call-limits = Limites
call-limit-entries = { $n ->
    [one] { $n } participação por pessoa
   *[other] { $n } participações por pessoa
}
call-limit-team = { $n ->
    [one] { $n } pessoa por participação
   *[other] no máximo { $n } pessoas por participação
}
call-words-min = { $n ->
    [one] no mínimo { $n } palavra
   *[other] no mínimo { $n } palavras
}
call-words-max = { $n ->
    [one] no máximo { $n } palavra
   *[other] no máximo { $n } palavras
}
call-license = Licença das participações
call-rights = O que pertence a quem
call-late = Participações que nada prova terem chegado a tempo
call-late-refuse = ficam de fora
call-late-ask = são listadas à parte, e contam se a decisão disser por quê
call-late-take = são aceitas
call-unless-decided = Se nada for decidido
call-enter = Como participar
call-enter-form = Escrever uma participação
call-enter-form-about = O formulário é o do repositório e já indica esta chamada.
call-enter-command = No seu próprio computador:
call-enter-before = Participações são aceitas a partir de
call-enter-over = Participações foram aceitas até
call-enter-vote = Para votar:
call-vote-until = As cédulas são aceites até
call-vote-form = Escrever uma cédula
call-vote-form-about = O formulário é o do repositório. Ponha o seu próprio nome, tal como a sua página aqui se chama, no lugar de “your-name” no nome do ficheiro: uma cédula conta para a pessoa cujo nome leva, se for ela a enviá-la.
call-enter-review = O júri escreve a avaliação de uma participação:
call-updates = Novidades e respostas
call-amendments = Modificado depois da abertura
call-amendment-why = Por quê:
call-entries = Participações
call-entries-none = Ainda não há participações.
call-entries-shuffled = Em uma ordem sorteada, a mesma para todos: chegar cedo, ou chamar-se Aarão, não dá vantagem.
call-entries-placed = Por lugar, depois por nome.
call-proposed = ainda não publicada
call-arrival-sealed = a tempo, segundo o selo do prazo
call-arrival-merged = no ramo desde
call-arrival-forge = em uma solicitação aberta, segundo a plataforma git, em
call-arrival-claimed = nada prova quando chegou
call-standing-late = sem prova de que chegou a tempo
call-standing-admitted = atrasada, mas aceita mesmo assim
call-standing-withdrawn = retirada
call-standing-ineligible = não pode participar
call-standing-unopened = não aberta a tempo
call-standing-broken-envelope = não é o que o seu envelope contém
call-entry-removed = sua página foi removida depois do encerramento; é julgada como era
call-entry-touched = alterada por outras pessoas antes do encerramento
call-doubts = O que convém saber antes de confiar no resultado
call-entry-sealed = no seu envelope
call-entry-opened = em envelope, aberto em
call-entry-opens = a abrir:
call-place = { $n }º lugar
call-shared = dividido
call-outcome = Resultado
call-outcome-chosen = escolhida
call-outcome-mention = menção honrosa
call-outcome-not-chosen = não escolhida
call-outcome-late = tarde demais
call-outcome-ineligible = não podia participar
call-outcome-withdrawn = retirada
call-outcome-unopened = não aberta a tempo
call-outcome-broken-envelope = não era o que o seu envelope continha
call-outcome-accepted = aceita
call-outcome-later = para mais tarde
call-outcome-declined = recusada
call-outcome-done = feita
call-answer = Resposta
call-steps = O que resultou disso
call-steps-over = { $n } de { $of } etapas estão concluídas ou abandonadas.
call-steps-news = Últimas novidades:
call-step-planned = planejada
call-step-doing = em andamento
call-step-done = concluída
call-step-dropped = abandonada
call-retrospective = Olhando para trás:
person-calls = Enviado a chamadas
person-judged = No júri de:
person-runs = Organiza:
call-preliminary = Ninguém decidiu ainda. Isto é o que os registros dão agora que todos os prazos passaram; uma decisão ainda pode deixar algo de fora, com um motivo, ou aceitar algo que chegou tarde.
call-decision-by = por
call-decision-at = a partir dos registros do commit
call-decision-file = o arquivo
call-override = A organização decidiu de outra forma que os números:
call-despite = Decidiu-se apesar do que havia contra:
call-decision-disputed = Esta decisão não se sustenta:
call-draw = Sorteio
call-draw-held = { $n ->
    [one] Estas participações empataram por um lugar, então um sorteio o atribuiu.
   *[other] Estas participações empataram por { $n } lugares, então um sorteio os atribuiu.
}
call-draw-needed = { $n ->
    [one] Estas participações estão empatadas por um lugar, e um sorteio o atribuirá.
   *[other] Estas participações estão empatadas por { $n } lugares, e um sorteio os atribuirá.
}
call-draw-repeat = Qualquer pessoa pode repeti-lo a partir dos números: o método é
call-draw-sources = Os números vêm do que a chamada indica.
call-draw-after = São conhecidos a partir de
call-draw-key = A chave que eles formam
call-draw-pool = Sorteado entre, nesta ordem:
call-draw-order = A ordem do sorteio:
call-draw-number = Número
call-draw-place = Recebe um lugar
call-draw-named = Empates são decididos por sorteio, com números de:
call-ties-drawn = empates são decididos por sorteio
call-lacks-quorum = { $n ->
    [one] Não há resultado: é preciso que um voto conte, e nenhum conta.
   *[other] Não há resultado: é preciso que { $n } votos contem, e contam menos.
}
call-no-places = Nenhuma participação tem lugar.
call-decided-by-people = A organização decide isto; nada é contado.
call-entry = Participação
call-score = Nota
call-score-exact = Exata
call-score-none = avaliações insuficientes
call-sum = Soma
call-options = Opções
call-none-of-these = Nenhuma destas
call-pairwise = Quem é preferido a quem
call-pairwise-about = Quantos votos põem a linha acima da coluna. Um número em negrito é o maior do seu par.
call-paths = Caminhos mais fortes
call-paths-about = Método de Schulze: uma cadeia de vitórias é tão forte quanto a mais fraca delas. Vem primeiro quem tem para cada uma das outras um caminho mais forte do que o de volta.
call-order = Todas por ordem:
call-dropped = Descartadas, porque nenhuma maioria as põe acima de “nenhuma destas”:
call-condorcet = Vence cada uma das outras opções em comparação direta:
call-too-many-options = Há opções demais para tabelas; os arquivos abaixo contêm todos os votos.
call-answer-yes = sim
call-answer-no = não
call-answer-abstain = abstenção
call-carried = Aprovado
call-not-carried = Não aprovado
call-needs-majority = é preciso haver mais votos sim do que não
call-needs-two-thirds = é preciso haver o dobro de votos sim em relação aos votos não
call-passes = Ninguém se opõe, portanto está aprovado.
call-objections = Objeções mantidas
call-reviews-all = Todas as avaliações
call-reviewer = Avaliação de
call-total = Total
call-counted = Conta
call-not-counted = não conta:
call-conflict = Conflito de interesses:
call-verdict-accept = aceitaria
call-verdict-revise = pediria mudanças
call-verdict-decline = recusaria
call-comments = O que dizem
call-support = { $n ->
    [one] { $n } apoio (contado pela plataforma git, aberto a qualquer pessoa)
   *[other] { $n } apoios (contados pela plataforma git, abertos a qualquer pessoa)
}
call-ballots = Todos os votos
call-ballots-counted = { $n ->
    [one] { $n } voto conta.
   *[other] { $n } votos contam.
}
call-voter = Votante
call-choice = Escolha
call-hidden-voter = uma pessoa que pediu para não ser nomeada
call-withdrawn-objection = retirou uma objeção
call-unreadable = ilegível
call-ballot-blank = não indica nenhuma opção
call-left-out = Deixado de fora
call-left-out-unnamed = { $n ->
    [one] e um registro de uma pessoa que pediu para não ser nomeada
   *[other] e { $n } registros de pessoas que pediram para não ser nomeadas
}
call-uncounted-uncommitted = sem commit
call-uncounted-invalid = ilegível, ou para outro tipo de votação
call-uncounted-unknown-option = indica uma opção que não existe
call-uncounted-foreign = em nome de alguém, com o commit de outra pessoa
call-uncounted-name-only = de alguém com o nome do autor, a partir de um endereço que não consta como seu
call-uncounted-unreadable = não está no histórico que foi lido
call-uncounted-not-on-roll = não tem direito a voto
call-uncounted-weak-proof = sem a prova que a chamada pede
call-proof-sign-off = Um voto conta quando quem vota assinou o commit (sign-off).
call-proof-account = Um voto conta quando a conta que está no perfil de quem vota abriu a solicitação que o trouxe, segundo a lista da plataforma git.
call-uncounted-late = chegou tarde demais
call-uncounted-unopened = envelope não aberto, ou aberto tarde demais
call-uncounted-broken-envelope = não é o que o envelope contém
call-uncounted-unknown-entry = de uma participação que não existe
call-uncounted-entry-out = de uma participação que não concorre
call-uncounted-no-judge = não é de um membro do júri
call-uncounted-other-entries = de um membro do júri acrescentado para outras participações
call-uncounted-incomplete = uma nota falta ou está fora dos limites
call-uncounted-silent = não diz se há conflito de interesses
call-uncounted-declared = um conflito de interesses foi declarado
call-uncounted-conflict = quem avaliou fez a participação, ou concorre com ela
call-uncounted-other-revision = sobre outro estado da participação que não o que é julgado
call-uncounted-sealed-entry = escrita antes de a participação ser aberta
call-recount = Contar de novo
call-recount-agrees = Uma recontagem dos registros dá o que a decisão diz.
call-recount-differs = Uma recontagem dos registros dá algo diferente do que a decisão diz:
call-recount-command = Quem tem o repositório pode contar de novo com:
call-digest = Resumo criptográfico de todos os registros contados
call-exports = Para outros programas:
call-export-csv = todos os votos em uma tabela
call-export-toc = ordens, para as ferramentas do PrefLib
call-export-cvotes = ordens, no Condorcet Election Format
calls-about-lead = Quem lê um resultado deve saber em que ele se baseia. Aqui está o que se mostra, em que é preciso acreditar e o que ninguém afirma.
calls-about-proven = O que um resultado mostra
calls-about-proven-records = Quais avaliações e votos foram contados, cada um com seu commit, e quais ficaram de fora, cada um com o motivo.
calls-about-proven-count = Que esses registros dão esse resultado. Qualquer pessoa pode contar de novo, com este programa ou com outros.
calls-about-proven-digest = Que nenhum registro contado foi adicionado, removido ou modificado desde então: o resumo criptográfico seria outro.
calls-about-proven-seal = O que havia chegado ao fim de um prazo, quando foi selado: o selo nomeia cada conteúdo pelo seu hash, de modo que nada enviado depois pode tomar o seu lugar.
calls-about-proven-author = Por qual prova cada registro é de alguém: um registro conta para quem fez o commit, e um voto somente com a sua assinatura (sign-off).
calls-about-trusted = Em que é preciso acreditar
calls-about-trusted-seal = Que a organização selou o que havia quando o prazo terminou.
calls-about-trusted-branch = Que o ramo não foi reescrito antes de ser selado, e que o seu relógio estava certo: as horas que os autores escrevem nunca são usadas.
calls-about-trusted-forge = Que as contas da plataforma git pertencem às pessoas que as usam, e que uma assinatura (sign-off) foi escrita pela pessoa que ela nomeia.
calls-about-not = O que ninguém afirma
calls-about-not-secret = Que os votos são secretos. O git mostra tudo, a todos, para sempre. Quem pediu para não ser nomeado é contado e não é listado, e ainda assim pode ser encontrado no repositório.
calls-about-not-one = Que uma pessoa tem uma só conta.
calls-about-not-crowd = Que uma multidão que se escolheu a si mesma fala por mais alguém.
calls-about-elsewhere = Uma votação sobre pessoas, ou que precise ser secreta, deve ser feita em outro lugar: Belenios e Helios são feitos para isso. A organização pode então decidir à mão e apontar para esse resultado.

## Quanto tempo leva uma primeira resposta

title-answers = Em quanto tempo se responde
title-answers-json = Respostas (JSON)
about-answers = Quanto tempo levam as primeiras respostas e o que espera por uma.
promise-days = { $n ->
    [one] Você recebe uma primeira resposta em até { $n } dia.
   *[other] Você recebe uma primeira resposta em até { $n } dias.
}
promise-hours = { $n ->
    [one] Você recebe uma primeira resposta em até { $n } hora.
   *[other] Você recebe uma primeira resposta em até { $n } horas.
}
promise-kept = Como essa promessa é cumprida
answers-promise-days = { $n ->
    [one] A quem envia algo promete-se uma primeira resposta em até { $n } dia.
   *[other] A quem envia algo promete-se uma primeira resposta em até { $n } dias.
}
answers-promise-hours = { $n ->
    [one] A quem envia algo promete-se uma primeira resposta em até { $n } hora.
   *[other] A quem envia algo promete-se uma primeira resposta em até { $n } horas.
}
answers-no-promise = Este site não promete nenhum prazo de resposta.
answers-what = A primeira resposta a uma proposta ou a uma ideia é uma mesclagem, uma decisão, um fechamento, uma revisão ou um comentário de um membro. O que diz o seu autor ou um programa não é resposta.
answers-json = O mesmo para programas (JSON)
answers-waiting = À espera de uma primeira resposta
answers-nothing-waits = Nada espera por uma primeira resposta.
answers-late = com atraso
answers-sent = O que foi enviado
answers-promised-by = Resposta prometida até
answers-idea-for = uma ideia para
answers-months = Quanto tempo levaram as primeiras respostas
answers-months-about = Conforme o mês da resposta. Metade das respostas, e nove em cada dez, levaram no máximo esse tempo.
answers-month = Mês
answers-count = Respostas
answers-median = Metade delas
answers-p90 = Nove em cada dez
answers-unanswered = { $n ->
    [one] { $n } foi resolvida sem uma resposta conhecida: o autor a retirou, por exemplo, ou a mesclou.
   *[other] { $n } foram resolvidas sem uma resposta conhecida: os autores as retiraram, por exemplo, ou as mesclaram.
}
answers-unknown = O que esta página não pode saber
answers-unsure = { $n ->
    [one] { $n } proposta não faz parte do site, e nada diz se ainda está aberta. Não está listada aqui.
   *[other] { $n } propostas não fazem parte do site, e nada diz se ainda estão abertas. Não estão listadas aqui.
}
answers-no-requests = A lista de propostas da plataforma git não é conhecida. Uma proposta conta desde o seu primeiro commit, que pode ser mais antigo do que ela, e do que foi fechado sem uma decisão no repositório não se sabe se teve resposta.
answers-no-comments = A lista de comentários da plataforma git não é conhecida. O que só foi respondido em um comentário está listado como à espera.
span-hours = { $n ->
    [0] menos de uma hora
    [one] { $n } hora
   *[other] { $n } horas
}
span-days = { $n ->
    [one] { $n } dia
   *[other] { $n } dias
}

## O que resultou disso

person-outcomes = O que resultou disso
person-reviews = Revisões
person-reviewed = Páginas:
outcome-linked-from = { $n ->
    [one] { $n } página aponta para ela:
   *[other] { $n } páginas apontam para ela:
}
call-carried-out = Realizada em
envelope-title-ballot = Votar em envelope
envelope-title-review = Avaliar em envelopes
envelope-title-entry = Participar em envelope
envelope-about-ballot = Até a votação encerrar, todos veem apenas o SHA-256 de um voto: o seu envelope. Para isso há dois arquivos. O envelope é enviado agora; o voto fica com você e é enviado depois. Só votou quem abre o envelope a tempo.
envelope-about-review = Até o fim do prazo, todos veem apenas o SHA-256 de uma avaliação: o seu envelope. Para isso há dois arquivos. O envelope é enviado agora; a avaliação fica com quem a escreveu e é enviada depois. Uma avaliação só conta se o seu envelope for aberto a tempo.
envelope-about-entry = Até a chamada encerrar, todos veem apenas o SHA-256 de uma participação: o seu envelope. Ninguém pode copiar o que não pode ler. A página fica com você e toma o lugar do envelope quando a chamada tiver encerrado. Uma participação só conta se o seu envelope for aberto a tempo.
envelope-when = Envelopes são aceitos
envelope-open-when = Envelopes são abertos
envelope-command = Com um comando
envelope-no-script = Com JavaScript, esta página tem um formulário que cria os dois arquivos.
envelope-insecure = Este navegador só cria envelopes em páginas com https. Abra a página pelo endereço https ou use o comando.
envelope-nothing = Preencha pelo menos um destes campos.
envelope-form-ballot = O seu voto
envelope-form-review = A sua avaliação
envelope-form-entry = A sua participação
envelope-who = O seu nome neste site
envelope-who-about = Como no endereço da sua página: letras minúsculas, algarismos e hifens. Os arquivos recebem esse nome.
envelope-who-about-entry = Como no endereço da sua página: letras minúsculas, algarismos e hifens.
envelope-choose-ranked = A sua ordem: 1 para a melhor. Números iguais são empates; o que não tem número vem por último.
envelope-choose-approval = O que você aprova
envelope-choose-score = As suas notas, de 0 a { $max }. O que não tem nota recebe 0.
envelope-reason = Por que você se opõe
envelope-reason-about = Sem objeção não há nada a enviar. “withdrawn” retira uma.
envelope-conflict = Qual é a sua relação com esta participação?
envelope-conflict-none = nenhuma: não há conflito de interesses
envelope-conflict-declared = alguma, e digo qual
envelope-interest = Qual, em uma frase
envelope-scores = Notas
envelope-verdict = O que você faria
envelope-verdict-accept = aceitar
envelope-verdict-revise = pedir mudanças
envelope-verdict-decline = recusar
envelope-comment = O que você diz aos autores (Markdown)
envelope-way = A sua página
envelope-way-text = Escrevo aqui
envelope-way-page = Tenho em um arquivo
envelope-page = O arquivo da sua página
envelope-page-about = Markdown. A página feita a partir dele diz no início o que abre o envelope: guarde essa.
envelope-page-wrong = Isto não pode ser posto em um envelope: não tem texto, já é um envelope, cita outra chamada ou outra pessoa, ou os seus metadados não são YAML entre duas linhas de ---.
envelope-key-title = Título
envelope-key-title-about = Todos o veem a partir de agora, e o arquivo recebe esse nome: escolha um que não revele nada.
envelope-key-summary = Resumo
envelope-list = Separados por vírgulas.
envelope-text = Texto (Markdown)
envelope-make = Criar os dois arquivos
envelope-nothing-sent = Neste dispositivo; nada é enviado.
envelope-made = Os seus dois arquivos
envelope-keep-ballot = Guarde este e não o mostre a ninguém antes que a votação encerre. Se for perdido ou modificado, o seu voto não conta.
envelope-keep-review = Guarde este e não o mostre a ninguém antes do fim do prazo. Se for perdido ou modificado, a sua avaliação não conta.
envelope-keep-entry = Guarde esta e não a mostre a ninguém antes de a chamada encerrar. Se for perdida ou modificada, a sua participação não conta.
envelope-keep-link = Guardar
envelope-keep-text = O que ele contém
envelope-send = Quando o tiver guardado, envie o envelope como
envelope-send-link = Enviar o envelope
envelope-later = Ponha o primeiro arquivo no lugar do segundo, byte a byte. Quando:
envelope-opening = Abra o seu envelope
envelope-opening-about = O arquivo que você guardou toma agora o lugar do envelope. Verifique primeiro aqui se ainda é o mesmo, byte a byte; nada é enviado.
envelope-kept = O arquivo que você guardou
envelope-fits = Isto é o que o seu envelope contém. Ponha-o no lugar dele:
envelope-differs = O seu envelope contém outra coisa. Procure o arquivo como era quando você o criou.
envelope-unknown = Nenhum envelope deste site é do autor deste arquivo.
envelope-holds-none = Nenhum envelope desta chamada contém este arquivo. Procure-o como era quando você o criou.

## Pictures at full size
picture-close = Fechar
picture-before = Imagem anterior
picture-after = Próxima imagem
picture-about = Autor, licença e tamanho desta imagem

## A page by chance
title-random = Página aleatória
about-random = Uma página ao acaso.
sealed-entry-by = Selada por
sealed-entry-closed = Esta participação está em um envelope: ninguém pode lê-la antes de a chamada encerrar, para que ninguém possa copiá-la. Seus autores a abrem neste prazo:
sealed-entry-unopened = Esta participação estava em um envelope que não foi aberto a tempo, e não concorre. Devia ser aberta até
sealed-entry-broken = Este envelope não é o que estava aqui quando a chamada encerrou. A participação não concorre.
sealed-entry-endless = Esta participação está em um envelope, e nada diz quando será aberta.
sealed-entry-digest = O envelope é o SHA-256 da página que tomará o seu lugar:

## Names and texts of other pages
redirected-from = Redirecionado de
other-uses = Para outros significados, veja
info-permalink = Ligação permanente
info-permalink-link = esta revisão do arquivo
included-from = De
call-kind-tasks = pequenas tarefas
title-call-tasks = Tarefas
tasks-settled = Tarefas resolvidas: { $n } de { $of }
tasks-wrong = não pertence aqui
tasks-again = perguntada outra vez
tasks-state-open = aberta
tasks-state-disputed = respostas diferentes
tasks-state-needs-a-person = alguém tem de escolher
tasks-state-agreed = acordada
tasks-state-done = feita
tasks-form = Responder
tasks-answers = Respostas: { $n }
tasks-on-the-way = a caminho: { $n }
tasks-skips = saltadas: { $n }
tasks-none = Não há nada a fazer.
tasks-minutes = Minutos por resposta: { $n }.
tasks-each = Pessoas que respondem a cada tarefa: { $n }.
tasks-agree-exact = Todas as respostas têm de ser iguais.
tasks-agree-majority = Respostas iguais que bastam: { $n }.
tasks-agree-within = Os números têm de estar perto da sua mediana.
tasks-agree-pick = Quem conduz a chamada escolhe uma resposta.
tasks-examples = Exemplos
tasks-all = Todas as tarefas
tasks-apply = Escrever o que foi acordado no seu lugar:
tasks-people = Respondido por
tasks-alpha = α de Krippendorff: { $value }
tasks-alpha-high = As respostas coincidem bem: pode-se confiar nos resultados.
tasks-alpha-middle = As respostas coincidem quase sempre; os resultados são provisórios.
tasks-alpha-low = As respostas coincidem pouco mais do que por acaso: a pergunta talvez não seja clara.
tasks-alpha-none = Há poucas respostas diferentes para dizer até que ponto coincidem.
tasks-rechecked = Perguntadas outra vez: { $of }, confirmadas: { $n }.
person-tasks = Respondeu a tarefas de
title-tasks = O que pode fazer
about-tasks = Pequenas coisas que levam alguns minutos cada.
tasks-intro = O que está feito desaparece daqui. Mostram-se no máximo { $n } de cada tipo de uma vez.
tasks-topic-media-without-alt = Descrever uma imagem
tasks-topic-missing-summary = Escrever um resumo
tasks-topic-stubs = Ampliar uma página curta
tasks-topic-uncategorised = Pôr uma página numa categoria
tasks-topic-orphans = Ligar a uma página a que nada liga
tasks-topic-red-links = Escrever uma página a que outras ligam
tasks-topic-unlicensed-media = Descobrir a licença de um ficheiro
tasks-topic-untranslated = Traduzir uma página
tasks-topic-calls = Responder a uma pergunta
tasks-length = { $n } minutos
tasks-knowledge-some = requer conhecimento do assunto
tasks-by-topic = Por tipo
tasks-by-length = Por duração
tasks-by-language = Por língua
tasks-do = Fazer
tasks-topic-all = Todas deste tipo
tasks-here = O que pode fazer aqui em poucos minutos
