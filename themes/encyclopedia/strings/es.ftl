# Español.

date-format = { $day } de { $month } de { $year }
month-format = { $month } de { $year }
thousands-separator = { "\u202F" }
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
month-short-1 = ene
month-short-2 = feb
month-short-3 = mar
month-short-4 = abr
month-short-5 = may
month-short-6 = jun
month-short-7 = jul
month-short-8 = ago
month-short-9 = sept
month-short-10 = oct
month-short-11 = nov
month-short-12 = dic

## Alrededor de la página
skip-to-content = Ir al contenido
main-menu = Menú principal
views = Vistas de esta página
breadcrumbs = Estás aquí
languages = Idiomas
languages-count = { $n ->
    [one] { $n } idioma más
   *[other] { $n } idiomas más
}
copy = Copiar
copied = Copiado
theme-auto = Colores: automáticos
theme-light = Colores: claros
theme-dark = Colores: oscuros
feed = Feed Atom
footer-explore = Explorar
footer-take-part = Participar
footer-links = Enlaces
footer-license = Salvo que la página indique otra cosa, los textos están disponibles bajo la licencia
made-with = Hecho con
redirect = Esta página se ha trasladado a
nothing-here = No hay nada aquí. Es una buena noticia, o un nuevo comienzo.
list-edit = Editar { $title }
list-translate = Escribirla en
list-json = Esta lista para programas (JSON)
letters = Ir a una letra
and-more = { $n ->
    [one] y { $n } más
   *[other] y { $n } más
}
change-repeated = { $n ->
    [one] y { $n } cambio anterior ese día
   *[other] y { $n } cambios anteriores ese día
}
recent-changes-programs = { $n ->
    [one] Se omite { $n } cambio hecho por un programa. Figura en el historial de la página.
   *[other] Se omiten { $n } cambios hechos por programas. Figuran en el historial de cada página.
}

## Búsqueda
search = Buscar en este sitio
search-submit = Buscar
search-placeholder = Buscar
search-found = Resultados: %
search-none = No se encontró nada para «%».
search-partly = faltan algunas palabras
search-wait = Buscando…
search-failed = No se pudo cargar una parte de la búsqueda. Inténtalo de nuevo más tarde.
search-all = Todos los resultados
search-more = Más resultados
search-kind = Tipo
search-language = Idioma
search-any = Todos
search-browse = O explora el sitio
search-no-script = La búsqueda necesita JavaScript. Estas listas no.

## Menú
menu-home = Portada
menu-calls = Convocatorias
menu-submissions = Propuestas
menu-contribute = Cómo contribuir
menu-new-page = Página nueva

## De quién se aceptan contribuciones
intake-calls-only = Aquí las páginas nuevas responden a una convocatoria abierta. Las correcciones siempre son bienvenidas.
intake-members = Este sitio acepta contribuciones de sus miembros, es decir, de quienes tienen un perfil aquí.
intake-paused = Este sitio no acepta contribuciones por ahora.

## Pestañas
tab-article = Artículo
tab-person = Persona
tab-category = Tema
tab-call = Convocatoria
tab-decision = Decisión
tab-history = Historial
tab-authorship = Quién escribió qué
tab-information = Información
tab-edit = Editar
tab-source = Código fuente
tab-discuss = Discusión

## Avisos
notice = Nota
notice-stub = Esta página es corta. Puedes ayudar ampliándola.
notice-stub-link = Editar la página
notice-short = Esta página es corta.
notice-short-link = Editar la página
notice-draft = Esta página es un borrador. Los lectores aún no la ven.
notice-draft-link = Acerca de los borradores
notice-shallow-history = Aquí falta una parte del historial, por lo que los créditos de esta página están incompletos.
notice-disambiguation = Esta página enumera los significados de «{ $name }».
notice-disambiguation-link = Acerca de las páginas que comparten un nombre
notice-entry = Esta página responde a la convocatoria «{ $name }».
notice-entry-link = Ver qué se pedía y qué llegó
notice-chosen = Esta página fue elegida en la convocatoria «{ $name }».
notice-chosen-link = Ver qué se pedía y qué llegó
notice-preview = Estás viendo una propuesta tal como se publicaría.
notice-preview-link = Ver la propuesta
notice-proposed = Esto es una propuesta. No se ha revisado ni publicado.
notice-proposed-link = Todas las propuestas

## Artículos
contents = Contenidos
infobox = Datos clave
written-by = Escrito por
and-others = { $n ->
    [one] y { $n } persona más
   *[other] y { $n } personas más
}
translated-from = traducida de
changed = modificada el
authorship = Quién escribió qué
authorship-about = Cada palabra del texto actual está marcada según las personas cuyo cambio la aportó. Las proporciones son aproximadas.
authorship-close = Volver a la página normal
authorship-others = otras personas
authorship-uncommitted = aún sin commit
authorship-unknown = anterior al historial que se conoce aquí
authorship-import = importado de otro lugar
created = creada el
reading-time = { $n } min de lectura
categories = Temas
sources = Fuentes de esta página
neighbours = Páginas anterior y siguiente
previous-page = Anterior
next-page = Siguiente
news-older = Más antigua
news-newer = Más reciente
dated-years = Por año:
in-folder = En esta sección
source-changes = Cambios:
license-of-page = Esta página está disponible bajo la licencia
reuse-how = Cómo reutilizar esta página
reuse-explain = Puedes copiar y adaptar este texto según su licencia. Cita a los autores, indica la licencia con un enlace a ella y di si has cambiado algo. Basta con esta línea:
reuse-credit = Como texto sin formato
reuse-html = Como HTML
reuse-markdown = Como Markdown
revision = versión
attestation-sign-off = La última versión se publica con la firma (sign-off) de quien la aportó
attestation-profile = La última versión se publica según una declaración en el perfil de quien la aportó
attestation-page = La última versión se publica según una declaración en la página
attestation-none = La última versión aún no tiene la firma (sign-off) de su autor.
relation-adapted = adaptación
relation-translated = traducción
relation-merged = fusión
relation-excerpt = extracto
relation-collected = recopilación
relation-quoted = cita
relation-facts = datos
relation-inspired = inspiración

## Números
all-pages-of = { $n ->
    [one] { $n } página en este idioma, { $total } en todos los idiomas
   *[other] { $n } páginas en este idioma, { $total } en todos los idiomas
}
count-pages = { $n ->
    [one] { $n } página
   *[other] { $n } páginas
}
count-changes = { $n ->
    [one] { $n } cambio
   *[other] { $n } cambios
}
count-undone = { $n ->
    [one] { $n } cambio deshecho
   *[other] { $n } cambios deshechos
}
count-words = { $n ->
    [one] { $n } palabra
   *[other] { $n } palabras
}
count-backlinks = { $n ->
    [one] { $n } página enlaza aquí
   *[other] { $n } páginas enlazan aquí
}
count-findings = { $n ->
    [one] { $n } punto por revisar
   *[other] { $n } puntos por revisar
}
count-uncategorised = { $n ->
    [one] { $n } página aún no tiene tema.
   *[other] { $n } páginas aún no tienen tema.
}
unit-pages = { $n ->
    [one] página
   *[other] páginas
}
unit-people = { $n ->
    [one] persona
   *[other] personas
}
unit-changes = { $n ->
    [one] cambio
   *[other] cambios
}
unit-words = { $n ->
    [one] palabra
   *[other] palabras
}
unit-media = { $n ->
    [one] imagen o archivo
   *[other] imágenes y archivos
}
unit-programs = { $n ->
    [one] programa
   *[other] programas
}
unit-undone = { $n ->
    [one] reversión o cambio revertido
   *[other] reversiones y cambios revertidos
}
unit-reviews = { $n ->
    [one] revisión
   *[other] revisiones
}
unit-words-today = { $n ->
    [one] palabra en el texto actual
   *[other] palabras en el texto actual
}
year = Año
total = Total
line = línea { $n }

## Portada
home-featured = Para leer
home-news = Noticias
home-newest = Páginas nuevas
home-categories = Temas
home-changes = Cambios recientes
home-all-changes = Todos los cambios recientes
home-wanted = Por escribir
home-wanted-about = Otras páginas enlazan a estas. Elige una y empieza.
home-people = Colaboradores
home-all-people = Todas las personas que han contribuido
until = hasta el

## Listas
category-parents = Parte de
category-subcategories = Subtemas
category-count = { $n ->
    [0] Aún no hay páginas
    [one] { $n } página sobre este tema
   *[other] { $n } páginas sobre este tema
}
linked-from = enlazada desde
wanted-proposed = propuesta en
contributors-lead = { $n ->
    [one] { $n } persona ha escrito este sitio.
   *[other] { $n } personas han escrito juntas este sitio.
}
contributors-unnamed = { $n ->
    [one] { $n } de ellas se cuenta y no se nombra.
   *[other] { $n } de ellas se cuentan y no se nombran.
}
order = Ordenar por
order-name = nombre
order-activity = actividad
narrow = Mostrar
narrow-page = Mostrar en esta página
kind-all = todas las personas
kind-wrote = quienes escribieron
kind-translated = quienes tradujeron
kind-reviewed = quienes revisaron
kind-pictured = quienes aportaron imágenes
kind-helped = quienes ayudaron de otra forma
pages-of-list = Páginas de esta lista
contributors-bots = Programas
contributors-bots-about = Sus cambios figuran en el historial. Las líneas de autoría solo nombran a personas.
history-lead = Todas las versiones de
older-revisions = { $n ->
    [one] { $n } versión más antigua no se muestra.
   *[other] { $n } versiones más antiguas no se muestran.
}
history-on-forge = El historial completo en el repositorio
change-detail = qué cambió
revision-undone = deshecha
revision-moved = trasladada desde
diff-show = Qué cambió
diff-added = añadido:
diff-removed = eliminado:
diff-blank = No cambió ninguna palabra.
diff-missing = El texto de esta versión no está aquí, así que no se puede comparar.
diff-more = { $n ->
    [one] … { $n } palabra más cambiada.
   *[other] … { $n } palabras más cambiadas.
}
diff-on-forge = El cambio completo en el repositorio
place-front-matter = Cabecera
place-start = Comienzo
not-found-lead = No hay ninguna página en esta dirección. Quizá se haya trasladado, o nadie la ha escrito todavía.
not-found-all-pages = Recorrer todas las páginas
not-found-contribute = Escribirla

## Personas
person-bot = un programa
person-since = aquí desde el
person-last = último cambio el
person-activity = Actividad
person-changes = Últimos cambios
person-attestations = Declaraciones
person-years = Cambios por año y mes
person-classes = Por tipo:
person-undone = { $n ->
    [one] { $n } se deshizo después
   *[other] { $n } se deshicieron después
}
person-firsts = Primeras veces
first-page = Primera página creada
first-edit = Primera edición
first-translation = Primera traducción
first-review = Primera revisión
first-media = Primera imagen
calendar-changes = { $n ->
    [one] { $n } cambio
   *[other] { $n } cambios
}
calendar-days = { $n ->
    [one] en { $n } día,
   *[other] en { $n } días,
}
calendar-legend = Cada columna es una semana de lunes a domingo; cuanto más intenso es el color de un día, más cambios tiene.
people-unnamed = { $n ->
    [one] { $n } persona que no se nombra
   *[other] { $n } personas que no se nombran
}
work-created = Páginas creadas
work-content = Páginas escritas
work-translation = Traducciones
work-ideas = Ideas
work-bug = Avisos de errores
work-design = Ilustraciones
work-maintenance = Mantenimiento
work-review = Revisiones
work-media = Imágenes y multimedia
work-minor = Pequeñas mejoras
work-original = Páginas traducidas a partir de las suyas
work-import = Textos traídos de otros lugares
role-content = redacción
role-translation = traducción
role-review = revisión
role-design = ilustración
role-ideas = ideas
role-bug = avisos de errores
role-maintenance = mantenimiento
role-tool = herramienta
role-creator = creación
role-media = imágenes
role-import = la trajo aquí
role-original = autoría del original
class-create = nueva
class-substantive = edición
class-minor = edición menor
class-media = multimedia
class-bulk = edición masiva
class-revert = reversión
class-rename = traslado
class-import = importación
class-bot = programa
class-merge = fusión
class-unknown = desconocido

## Estadísticas
statistics-from = Desde el
chart-pages = Páginas
chart-people = Personas
chart-changes = Cambios
chart-total = En { $month }:
chart-most = Como máximo:
chart-months = Cada barra representa { $n } meses.
as-table = Como tabla
month = Mes
figures-classes = Cambios por tipo
figures-languages = Páginas por idioma
figures-licenses = Páginas por licencia
figures-topics = Temas con más páginas
license-none = sin licencia

## Acerca de los créditos
credit-lead = Todos los nombres de este sitio proceden del historial de sus páginas y de lo que las propias páginas dicen. A nadie se le clasifica a mano, y las mismas reglas valen para todos.
credit-who = Quién cuenta como autor de un cambio
credit-who-about = Un cambio es un commit. Estas partes del commit nombran a personas, cada una de ellas una sola vez:
credit-author = Autor
credit-author-about = Escribió el cambio. Quien lo fusionó o hizo el commit en nombre de otra persona no recibe crédito por ello.
credit-co-author-about = También lo escribió y comparte las palabras a partes iguales con el autor.
credit-translated-about = Lo tradujo y figura en la línea de autoría.
credit-illustrated-about = Hizo imágenes o dibujos para él; se nombra después de la línea de autoría.
credit-helped-about = Lo revisó, tuvo la idea o avisó de lo que estaba mal; se nombra después de la línea de autoría.
credit-assisted-about = Una herramienta que ayudó. Aparece en el historial y nunca en una línea de autoría.
credit-signed-about = Certifica el derecho a publicar. No otorga autoría.
credit-front-matter = Cabecera
credit-front-matter-about = Una página puede nombrar a personas que el historial no conoce: autores, traductores y colaboradores con su función.
credit-classes = Tipos de cambio
credit-classes-about = Cada cambio de una página es de un solo tipo, el primero que corresponda. Los espacios, los saltos de línea, la cabecera y los destinos de los enlaces no cuentan como palabras.
credit-class = Tipo
credit-class-what = Qué es
credit-class-earns = Dónde se nombra a sus autores
class-rule-create = El primer texto de la página.
class-rule-substantive = Al menos { $words } palabras cambiadas, o al menos el { $percent } % de la página.
class-rule-minor = Menos palabras que eso, o marcado con «Minor-edit: true».
class-rule-media = Imágenes u otros archivos multimedia, casi ninguna palabra.
class-rule-import = Texto de otro lugar, marcado con «Imported-from:». Sus autores figuran en las fuentes de la página.
class-rule-bulk = Más de { $pages } páginas cambiadas de la misma forma, marcado con «Bulk-edit: true» o incluido en la lista de lo que se ignora.
class-rule-revert = La página tal como estaba antes, o la línea de reversión del propio git.
class-rule-rename = Otra dirección y nada más.
class-rule-merge = Dos ramas que se unieron por sí solas.
class-rule-bot = Hecho por un programa.
class-rule-unknown = Falta una parte del historial, así que nadie puede saberlo.
earns-byline = en la línea de autoría
earns-named = después de la línea de autoría
earns-history = solo en el historial
credit-undone = Lo que un cambio posterior deshizo no da ningún crédito, y deshacerlo tampoco.
credit-byline = El orden de los nombres
credit-byline-about = La línea de autoría de una página nombra, en este orden:
credit-byline-pinned = a los autores que indica su cabecera, en su orden,
credit-byline-creator = a quien aportó su primer texto,
credit-byline-authors = a todas las demás personas que escribieron o tradujeron, según cuántas de sus palabras quedan en el texto actual,
credit-byline-originals = a quien escribió la página de la que se tradujo, o palabras que tomó de otra página del sitio (translated_from, derived_from).
credit-after-byline = Después de la línea de autoría vienen las ediciones menores, las imágenes, las revisiones y las ideas. Los programas, las ediciones masivas, los traslados y las reversiones solo figuran en el historial.
credit-shares = Las proporciones son aproximadas
credit-shares-about = Cada palabra del texto actual pertenece al cambio que la aportó, llevada de versión en versión. Las palabras que varias personas escribieron juntas se reparten por igual. Una proporción solo se muestra cuando al menos dos personas tienen una. Dice cuánto texto es de alguien, no lo bueno que es.
credit-people = Cómo se reúnen las identidades
credit-people-about = Los nombres y direcciones de una misma persona se reúnen mediante los perfiles de la carpeta «contributors», luego mediante el archivo «.mailmap», luego mediante las direcciones sin respuesta de las plataformas git y luego mediante nombres iguales. Si puede tratarse de dos personas, no se une a nadie sin avisar.
credit-squash = Cuando varios commits se combinan en uno
credit-squash-about = Un pull request que se fusiona como un solo commit conserva sus autores si el mensaje de ese commit los nombra, en una línea cada uno:
credit-overlay = Si eso se olvidó, un archivo en la carpeta «credits», con el número del pull request como nombre, devuelve el crédito sin reescribir el historial.
credit-programs-about = Lo que hicieron los programas figura en el historial. No están en ninguna línea de autoría, ninguna lista de personas ni ningún feed.
credit-you = Tu propio nombre
credit-you-about = Añade a la carpeta «contributors» un archivo sobre ti: tu nombre, tus cuentas y otros nombres que hayas usado. Reúne tus cambios y decide cómo apareces:
credit-you-command = Este comando escribe ese archivo a partir de lo que git sabe de ti, con tus direcciones en forma de resúmenes criptográficos:
credit-you-link = Escribir tu perfil
credit-visibility-name = Se te nombra y tienes una página propia. Así es también sin perfil.
credit-visibility-pseudonym = Solo se muestra el nombre de tu perfil: ningún otro nombre ni ninguna cuenta tuya.
credit-visibility-hidden = Se te cuenta y nunca se te nombra: ni página, ni feed, ni mención.
credit-unnamed = { $n ->
    [one] { $n } persona eligió esto.
   *[other] { $n } personas eligieron esto.
}
credit-repository = Esto vale para estas páginas. El propio repositorio conserva los nombres en sus commits, y las direcciones de correo electrónico no están en ninguna página.

## Información de una página
info-facts = Datos
info-page = Página
info-file = Archivo
info-language = Idioma
info-length = Longitud
info-revisions = Versiones
info-license = Licencia
info-attestation = Derecho a publicar
info-findings = Observaciones
info-credit = Créditos
info-credit-about = Las proporciones son aproximadas: cuentan las palabras que perduran en el texto actual.
standing-authors = Autores
standing-contributors = Con contribuciones de
standing-mentioned = También en el historial
standing-bots = Programas
info-cite = Citar esta página
info-backlinks = Páginas que enlazan aquí
info-no-backlinks = Ninguna página enlaza aquí todavía.
info-links = Páginas a las que enlaza
info-missing = Enlaces que esperan una página
info-redirects = Otras direcciones

## Tipos de página
title-home = Portada
title-article = Página
title-category = Tema
title-categories = Temas
title-all-pages = Todas las páginas
title-dated = Noticias
title-search = Búsqueda
title-wanted = Páginas requeridas
title-long-pages = Páginas largas
title-new-pages = Páginas nuevas
title-most-linked = Páginas más enlazadas
title-redirects = Redirecciones
title-stubs = Páginas cortas
title-stale-pages = Páginas más antiguas
title-orphaned-pages = Páginas huérfanas
title-dead-end-pages = Páginas sin salida
title-uncategorised-pages = Páginas sin tema
title-untranslated-pages = Páginas sin traducir
title-broken-files = Imágenes que faltan
title-undescribed-pictures = Imágenes sin texto alternativo
title-redirected-links = Enlaces por redirección
title-recent-changes = Cambios recientes
title-contributors = Colaboradores
title-contributor = Colaborador
title-history = Historial
title-info = Información
title-file = Archivo
title-special = Páginas especiales
title-redirect = Página trasladada
title-404 = Página no encontrada
title-statistics = Estadísticas
title-credit = Acerca de los créditos
title-licensing = Licencias
title-submissions = Propuestas
title-submission = Propuesta
title-submission-archive = Archivo de propuestas
title-calls = Convocatorias
title-call = Convocatoria
title-call-decision = Decisión
title-calls-about = En qué se basa un resultado
title-calls-json = Convocatorias (JSON)
title-calls-feed = Convocatorias (feed Atom)
title-calls-calendar = Convocatorias (calendario)
title-feed = Feed Atom
title-sitemap = Mapa del sitio
title-catalogue = Catálogo (JSON)
about-all-pages = Todas las páginas, de la A a la Z.
about-search = Encontrar páginas por sus palabras.
about-categories = El árbol de temas.
about-wanted = Páginas a las que otras enlazan y que nadie ha escrito todavía. Primero, las más requeridas.
about-long-pages = Las páginas más largas, por número de palabras.
about-new-pages = Las páginas más recientes, primero la última.
about-most-linked = Las páginas a las que más enlazan las demás.
about-redirects = Otros nombres y direcciones antiguas, y la página a la que lleva cada uno.
about-stubs = Páginas que esperan más texto, primero las más cortas.
about-stale-pages = Páginas que nadie ha modificado desde hace más tiempo.
about-orphaned-pages = Páginas a las que no enlaza ninguna otra. Enlázalas desde donde un lector las buscaría.
about-dead-end-pages = Páginas que no enlazan a ninguna otra.
about-uncategorised-pages = Páginas sin tema: quien recorre los temas nunca las encuentra.
about-untranslated-pages = Páginas que faltan en otro idioma de este sitio, primero las más enlazadas.
about-broken-files = Páginas que muestran una imagen que no existe.
about-undescribed-pictures = Páginas con imágenes que no dicen nada a quien no puede verlas. Basta una frase para cada una.
about-redirected-links = Páginas cuyos enlaces pasan por otro nombre de la página a la que se refieren, o van en círculo.
about-recent-changes = Qué ha cambiado hace poco, y quién lo cambió.
about-contributors = Todas las personas que tienen parte en este sitio.
about-statistics = El sitio en cifras.
about-credit = A quién se nombra por qué, y según qué reglas.
about-licensing = Licencias y declaraciones de todo el sitio.
about-submissions = Cambios que esperan revisión.
about-submission-archive = Propuestas sobre las que ya se decidió.
about-calls = Qué pide esta comunidad y en qué quedó.
about-calls-json = Todas las convocatorias con sus participaciones y resultados, para programas.
about-calls-feed = Seguir las convocatorias en un lector de feeds.
about-calls-calendar = Las fechas de todas las convocatorias, para un calendario.
about-feed = Seguir el sitio en un lector de feeds.
about-sitemap = Para motores de búsqueda.
about-catalogue = Todo lo que hay aquí, para programas.
special-group-reading = Lectura
special-group-maintenance = Mantenimiento
special-group-people = Personas
special-group-machine = Para programas

## Propuestas
submissions-lead = { $n ->
    [0] Ninguna propuesta espera revisión.
    [one] { $n } propuesta espera revisión.
   *[other] { $n } propuestas esperan revisión.
}
submissions-lead-unsure = { $n ->
    [one] { $n } propuesta no forma parte del sitio.
   *[other] { $n } propuestas no forman parte del sitio.
}
submissions-unsure-about = Puede que algunas se hayan cerrado: el repositorio por sí solo no distingue las propuestas cerradas de las abiertas.
open-submissions = { $n ->
    [one] { $n } propuesta abierta
   *[other] { $n } propuestas abiertas
}
submissions-about = Cambios propuestos que aún no se han aceptado. Ninguno está publicado.
submissions-oldest = Las que más tiempo esperan
submission = Propuesta
submission-by = de
submission-changes = Qué cambia
submission-waits-since = En espera desde
submission-since = en espera desde el
submission-updated = modificada el
submission-checks = Comprobaciones
submission-answer = Respuesta hasta ahora
submission-kind-all = todas
submission-kind-newcomers = de personas nuevas
submission-kind-new-pages = con páginas nuevas
submission-kind-overlaps = que coinciden en parte con otras
submission-draft = sin terminar
submission-new-person = primera contribución
submission-unnamed = { $n ->
    [one] una persona que pidió no ser nombrada
   *[other] { $n } personas que pidieron no ser nombradas
}
submission-conflicts-with = En conflicto con
submission-similar = Gran parte de su texto está en
submission-cannot-join = En conflicto con cambios más recientes
submission-on-forge = En el repositorio
submission-answer-there = Responder en el repositorio
submission-findings = Qué encontraron las comprobaciones
submission-more-findings = Más observaciones
submission-no-page = no cambia ninguna página
submission-no-page-about = No cambia ninguna página de este sitio, solo los archivos de abajo.
submission-next = Siguiente paso
submission-try = Vista previa del sitio con ella:
submission-merge = Responder o fusionarla en el repositorio
submission-pages = Páginas
submission-page-now = la página tal como está ahora
submission-preview = Cómo se vería
submission-no-preview = Esta página es demasiado larga para mostrarla aquí.
submission-told = Mensaje al autor
submission-files = Archivos
submission-commits = Commits
submission-years = Años
submission-undated = Fecha desconocida
submission-by-other = por
change-submission = propuesta
verdict-ready = Lista
verdict-needs-work = Por corregir
verdict-conflicts = En conflicto
verdict-too-large = Demasiado grande
verdict-cannot-tell = No se puede juzgar
verdict-not-judged = Aún sin comprobar
verdict-count-ready = { $n ->
    [one] lista
   *[other] listas
}
verdict-count-needs-work = por corregir
verdict-count-conflicts = en conflicto
verdict-count-too-large = { $n ->
    [one] demasiado grande
   *[other] demasiado grandes
}
verdict-count-cannot-tell = { $n ->
    [one] ilegible
   *[other] ilegibles
}
verdict-count-not-judged = aún sin comprobar
verdict-ready-about = No hay nada que corregir. Una persona responsable puede revisarla.
verdict-needs-work-about = Antes hay que corregir algo. El comentario de la comprobación dice qué y cómo.
verdict-conflicts-about = Desde entonces el sitio ha cambiado en los mismos lugares. Primero su autor debe actualizarla.
verdict-too-large-about = Es demasiado grande para comprobarla aquí. Una persona responsable tiene que examinarla aparte.
verdict-cannot-tell-about = No se puede leer aquí. Una persona responsable tiene que examinarla.
verdict-not-judged-about = Las comprobaciones aún no la han examinado.
outcome-merged = incorporada
outcome-declined = rechazada
outcome-superseded = sustituida
outcome-closed = cerrada
outcome-unknown = desconocido
answer-accepted = aceptada
answer-declined = rechazada
answer-superseded = sustituida por
file-change-added = nuevo
file-change-modified = editado
file-change-deleted = eliminado
file-change-renamed = trasladado
severity-error = hay que corregirlo
severity-warning = convendría corregirlo
severity-info = bueno saberlo
count-errors = { $n } por corregir
count-warnings = { $n ->
    [one] { $n } sugerencia
   *[other] { $n } sugerencias
}
person-merged = { $n ->
    [one] { $n } propuesta fue incorporada
   *[other] { $n } propuestas fueron incorporadas
}

## En el texto de las páginas
markdown-references = Referencias
markdown-note = Nota
markdown-tip = Consejo
markdown-important = Importante
markdown-warning = Advertencia
markdown-caution = Precaución
markdown-table = Tabla
markdown-done = Hecho
markdown-to-do = Por hacer
markdown-back-to-text = Volver al texto
markdown-picture-at = imagen en
markdown-page-does-not-exist = la página no existe
markdown-page-does-not-exist-calls-only = la página no existe; las páginas nuevas responden a una convocatoria abierta
markdown-page-does-not-exist-members = la página no existe; solo los miembros escriben páginas nuevas
markdown-page-does-not-exist-paused = la página no existe; por ahora no se aceptan contribuciones

file-open = Abrir el archivo
file-download = Descargar
file-pixels = { $width } × { $height } píxeles
file-kilobytes = { $n } kB
file-terms = Autor y licencia
file-title = Título
file-author = Autor
file-author-unknown = no consta
file-source = Fuente
file-license-unknown = no consta: pregunta antes de usarlo
file-changes = Cambios
file-copyright = Derechos de autor
file-place-removed = La foto publicada no dice dónde se tomó.
file-reuse-explain = Puedes usar este archivo según su licencia. Cita al autor, indica la licencia con un enlace a ella y di si has cambiado algo. Basta con esta línea:
file-usage = Se muestra en
file-no-usage = Ninguna página muestra este archivo.
file-origin = En este sitio
file-brought = Aportado por
file-history = Historial del archivo

file-reuse-how = Cómo reutilizar este archivo
title-license-document = Licencias (SPDX)
title-attribution = Atribución
about-license-document = Licencia, derechos de autor y sumas de verificación de cada archivo, para programas (SPDX 2.3).
about-attribution = Título, autores, licencia y fuentes de cada página y archivo, para guardarlos junto a una copia del conjunto.
count-files = { $n ->
    [one] { $n } archivo
   *[other] { $n } archivos
}
licensing-in-use = Licencias en uso
licensing-pages = Páginas y temas
licensing-files = Archivos
licensing-without = Sin licencia
licensing-none = Aquí nada tiene licencia todavía.
licensing-deed = Resumen
licensing-text = Texto
licensing-proofs = Firmas
licensing-proofs-about = Quienes contribuyen confirman que tienen derecho a publicar. Así lo hicieron para las últimas versiones de las páginas.
licensing-proof = Prueba
licensing-statements = Declaraciones
licensing-changes = De todos los cambios de las páginas y archivos actuales:
licensing-changes-certified = { $n ->
    [one] { $n } está certificado por su autor
   *[other] { $n } están certificados por sus autores
}
licensing-changes-not-needed = { $n ->
    [one] { $n } no necesita prueba: lo escribió un programa, o es anterior a que se exigiera
   *[other] { $n } no necesitan prueba: los escribieron programas, o son anteriores a que se exigiera
}
licensing-changes-missing = { $n ->
    [one] { $n } no tiene prueba
   *[other] { $n } no tienen prueba
}
licensing-version = Versión del texto (su nombre en git):
proof-sign-off = la firma (sign-off) de quien aportó el cambio
proof-profile = una declaración en el perfil de quien lo aportó
proof-page = una declaración en la página
proof-none = no consta ninguna
licensing-accepted = Qué se puede aportar
licensing-accepted-about = Una página nueva está bajo una de estas licencias, para que las páginas se puedan reunir, traducir y difundir juntas.
licensing-accepted-any = Cualquier licencia que SPDX conozca. La página la indica.
licensing-policy = Cada cambio necesita una declaración de quién tiene derecho a publicarlo.
licensing-accept = Cuentan estas:
licensing-no-policy = No se pide ninguna declaración sobre el derecho a publicar.
licensing-since = Esto se exige desde el
licensing-flows = De otras obras a una página bajo
licensing-flows-about = Un texto adaptado o traducido trae consigo su licencia. Los datos y las citas breves solo necesitan una referencia, y una imagen conserva su propia licencia. Esto es una orientación, no asesoramiento jurídico.
flow-allowed = sí
flow-notice = sí, con su aviso de licencia
flow-human = decide una persona responsable
flow-refused = no
licensing-whole = Reutilizar el conjunto
licensing-whole-about = Quien copia el sitio entero encuentra todo lo que debe citar en dos archivos:
license-about-cc0 = Haz lo que quieras: los autores han renunciado a sus derechos hasta donde la ley lo permite.
license-about-public-domain = No se conocen derechos de autor, así que puedes hacer lo que quieras.
license-about-by = Puedes copiarlo, modificarlo y venderlo si citas a los autores y la licencia e indicas qué has cambiado.
license-about-by-sa = Puedes copiarlo, modificarlo y venderlo si citas a los autores y la licencia, indicas qué has cambiado y difundes tu versión bajo la misma licencia.
license-about-by-nc = Puedes copiarlo y modificarlo, pero no con fines comerciales, si citas a los autores y la licencia e indicas qué has cambiado.
license-about-by-nc-sa = Puedes copiarlo y modificarlo, pero no con fines comerciales, si citas a los autores y la licencia, indicas qué has cambiado y difundes tu versión bajo la misma licencia.
license-about-by-nd = Puedes copiarlo y venderlo si citas a los autores y la licencia; las versiones modificadas no se pueden difundir.
license-about-by-nc-nd = Puedes copiarlo, pero no con fines comerciales, si citas a los autores y la licencia; las versiones modificadas no se pueden difundir.
license-about-notice = Puedes copiarlo, modificarlo y venderlo si conservas el aviso de licencia.

## Revisiones de páginas
review-by = Revisada por
review-on = el
review-unnamed = alguien que pidió no ser nombrado
review-scope-facts = datos
review-scope-language = lenguaje
review-scope-licence = licencia
review-scope-images = imágenes
review-verdict-accept = la encontró bien
review-verdict-revise = pide cambios
review-verdict-decline = la desaconseja
review-since = { $n ->
    [0] ningún cambio sustancial desde entonces
    [one] { $n } cambio sustancial desde entonces
   *[other] { $n } cambios sustanciales desde entonces
}
review-says = Qué dice la revisión
review-uncounted-uncommitted = sin commit
review-uncounted-unknown-page = de una página que no existe
review-uncounted-foreign = en nombre de alguien, con el commit de otra persona
review-uncounted-name-only = de alguien con el nombre de su autor, desde una dirección que no consta como suya
review-uncounted-incomplete = no dice qué se leyó, en qué se fijó y qué resultó
review-uncounted-silent = no dice si hay un conflicto de intereses
review-uncounted-declared = se declaró un conflicto de intereses
review-uncounted-conflict = su autor escribió la versión que se leyó
review-uncounted-unknown-revision = sobre una versión que la página nunca tuvo
info-reviews = Revisiones

## Convocatorias
calls-lead = Qué pide esta comunidad, qué envió la gente y en qué quedó.
calls-as-of = Situación al
calls-about-link = En qué se basa un resultado
calls-calendar = Calendario (iCalendar)
calls-json = Para programas (JSON)
calls-group-open = Participaciones hasta la fecha indicada
calls-group-standing = Propuestas en cualquier momento
calls-group-drives = Tareas para todos
calls-group-announced = Participaciones a partir de la fecha indicada
calls-group-judging = Participaciones recibidas, decisión pendiente
calls-group-decided = Decididas
calls-group-decided-in = Decididas en { $year }
calls-group-closed = Canceladas
home-calls = Convocatorias
home-all-calls = Todas las convocatorias
call-kind-challenge = reto
call-kind-contest = concurso
call-kind-ideas = ideas
calls-group-ended = Terminadas
call-kind-review-drive = campaña de revisión
call-kind-translation-drive = campaña de traducción
drive-progress = Avance
drive-done-of = { $of ->
    [one] { $n } de { $of } página hecha
   *[other] { $n } de { $of } páginas hechas
}
drive-pages = Páginas
drive-no-end = En cualquier momento
drive-reviews = Páginas por revisar
drive-translations = Páginas por traducir: { $language }
drive-left = Queda por hacer
drive-behind = la página ha cambiado desde entonces:
drive-done = Hecho
drive-form-review-drive = Revisarla
drive-form-translation-drive = Traducirla
drive-form-behind = Ponerla al día
drive-date-opens = Desde el
drive-date-closes = Hasta el
drive-edge-opens = Dura desde el
drive-edge-closes = Dura hasta el
call-first-time = buena para una primera contribución
call-record-decided = decidida
call-record-implemented = llevada a cabo
call-record-closed = cancelada
call-date-opens = Participaciones desde el
call-date-closes = Participaciones hasta el
call-date-vote-opens = Papeletas desde el
call-date-vote-closes = Papeletas hasta el
call-date-reviews-until = Evaluaciones hasta el
call-date-reveal = Apertura de sobres hasta el
call-date-decide-by = Decisión prometida para el
call-edge-opens = Se aceptan participaciones desde el
call-edge-closes = Se aceptan participaciones hasta el
call-edge-vote-opens = Se aceptan papeletas desde el
call-edge-vote-closes = Se aceptan papeletas hasta el
call-edge-reviews-until = Se aceptan evaluaciones hasta el
call-edge-reveal = Los sobres se abren hasta el
call-edge-decide-by = Decisión prometida para el
call-anywhere = en cualquier lugar de la Tierra: un día termina donde termina más tarde
call-no-end = Participaciones en cualquier momento
count-entries = { $n ->
    [one] { $n } participación
   *[other] { $n } participaciones
}
call-event-opens = se aceptan participaciones
call-event-closes = último momento para participar
call-event-vote-opens = empieza la votación
call-event-vote-closes = último momento para votar
call-event-reviews-until = último momento para evaluar
call-event-reveal = último momento para abrir los sobres
call-event-decide-by = fecha prometida para la decisión
call-news-opened = se aceptan participaciones
call-news-closed = plazo de participación cerrado
call-news-decided = decidida
call-news-amended = modificada después de su apertura
call-news-update = novedades
call-news-called-off = cancelada
call-news-sealed = lo recibido está sellado
call-news-step = un paso está hecho
call-badge-open = abierta
call-badge-before = aún no abierta
call-badge-left = aún { $days }
call-badge-last = último día
call-badge-closed = cerrada
call-badge-vote = votación abierta
call-badge-overdue = decisión atrasada
call-badge-until = hasta el
call-badge-vote-until = votación hasta el
call-badge-decided = decidida el
call-badge-called-off = cancelada
call-badge-any-time = en cualquier momento
call-tell-enter = Participa:
call-tell-result = Cómo se decidió:
call-tell-rights = Licencia de las participaciones:
call-tell-from = Una convocatoria de
tell-others = Dar a conocer
tell-about = Copia lo que necesites; incluye las fechas, así que no pierde vigencia.
tell-file = Todos los textos en un archivo
tell-short = Breve
tell-medium = Una publicación
tell-long = Una carta
tell-characters = { $n ->
    [one] cerca de { $n } carácter
   *[other] cerca de { $n } caracteres
}
tell-badge = Una insignia para tu página
tell-card = Imagen
tell-card-of = Tarjeta de
tell-card-linked = Los sitios que generan vistas previas la muestran donde se enlaza esta página.
tell-card-alone = Envíala junto con el texto.
tell-calendar = Poner las fechas en un calendario
tell-feed = Seguir esta convocatoria en un lector de feeds
call-run-by = Organizada por
call-ask = Hacer una pregunta
call-unnamed = { $n ->
    [one] una persona que pidió no ser nombrada
   *[other] { $n } personas que pidieron no ser nombradas
}
call-chosen = Elección:
call-none-chosen = No se eligió ninguna participación.
call-decided-on = Decidida el
call-closed-on = Cancelada el
call-was-closed = Esta convocatoria se canceló.
call-see-decision = Ver la decisión y todo aquello en lo que se basa
call-see-count = Ver qué dan los registros hasta ahora
call-dates = Fechas
call-terms = Cómo se decide
call-criteria = Qué puntúa el jurado
call-criterion = Criterio
call-weight = Peso
call-range = Puntuaciones
call-judges = Jurado
call-interest = interés declarado:
call-judge-added = añadido tras el cierre, porque los conflictos de interés dejaron muy pocos miembros del jurado para:
call-reviews = Evaluaciones
call-reviews-each = { $n ->
    [one] Una participación necesita { $n } evaluación.
   *[other] Una participación necesita { $n } evaluaciones.
}
call-combine-mean = La puntuación de una participación es la media de sus evaluaciones.
call-combine-median = La puntuación de una participación es la mediana de sus evaluaciones.
call-combine-centred = La puntuación de una participación es la media de sus evaluaciones, una vez igualada la severidad de todo el jurado.
call-combine-borda = La puntuación de una participación es la media de sus puestos en el orden de cada miembro del jurado, de 1 para la mejor a 0 para la última.
call-award-main = Qué se decide
call-decides-judges = por el jurado
call-decides-votes = por votación
call-decides-people = por el equipo organizador
call-decides-consent = por consentimiento: se aprueba si nadie se opone
call-places = { $n ->
    [one] { $n } puesto
   *[other] { $n } puestos
}
call-vote = Votación
call-method-yes-no = Sí o no.
call-method-approval = Cada papeleta indica todas las opciones que aprueba.
call-method-score = Cada papeleta da puntuaciones de 0 a { $max }; lo que no indica recibe 0.
call-method-ranked = Cada papeleta pone las opciones en un orden; se permiten empates, y lo que no se indica va al final.
call-method-consent = Quien tiene un motivo se opone; si nadie se opone, se aprueba.
call-voters-everyone = Cualquiera puede votar; quien es nuevo aquí crea antes un perfil. Nadie comprueba que una persona vote una sola vez.
call-voters-members = Votan los miembros: quienes tienen un perfil aquí.
call-voters-contributors = Votan quienes ya tenían trabajo aquí antes de que se conociera la convocatoria.
call-voters-judges = Vota el jurado.
call-voters-people = Votan estas personas:
call-none = «Ninguna de estas» es una opción, y lo que más papeletas ponen por debajo de ella que por encima queda descartado.
call-quorum = { $n ->
    [one] Debe contar una papeleta.
   *[other] Deben contar al menos { $n } papeletas.
}
call-eligible = Quién puede participar
call-eligible-everyone = todo el mundo
call-eligible-members = los miembros: quienes tienen un perfil aquí
call-eligible-contributors = quienes ya tenían trabajo aquí antes de la apertura
call-eligible-newcomers = quienes no tenían ningún trabajo aquí antes de la apertura
call-no-judges = el jurado no
call-no-people = el equipo organizador no
call-except = excepto
call-limits = Límites
call-limit-entries = { $n ->
    [one] { $n } participación por persona
   *[other] { $n } participaciones por persona
}
call-limit-team = { $n ->
    [one] { $n } persona por participación
   *[other] { $n } personas como máximo por participación
}
call-words-min = { $n ->
    [one] { $n } palabra como mínimo
   *[other] { $n } palabras como mínimo
}
call-words-max = { $n ->
    [one] { $n } palabra como máximo
   *[other] { $n } palabras como máximo
}
call-license = Licencia de las participaciones
call-rights = Qué es de quién
call-late = Las participaciones que nada prueba que llegaran a tiempo
call-late-refuse = quedan fuera
call-late-ask = figuran aparte, y cuentan si la decisión dice por qué
call-late-take = se aceptan
call-unless-decided = Si no se decide nada
call-enter = Cómo participar
call-enter-form = Escribir una participación
call-enter-form-about = El formulario es el del repositorio y ya indica esta convocatoria.
call-enter-command = En tu propio equipo:
call-enter-before = Se aceptan participaciones desde el
call-enter-over = Se aceptaron participaciones hasta el
call-enter-vote = Para votar:
call-vote-until = Se aceptan papeletas hasta
call-vote-form = Escribir una papeleta
call-vote-form-about = El formulario es el del repositorio. Ponga su propio nombre, tal como se llama su página aquí, en lugar de «your-name» en el nombre del archivo: una papeleta cuenta para la persona cuyo nombre lleva, si la envía ella misma.
call-enter-review = El jurado escribe la evaluación de una participación:
call-updates = Novedades y respuestas
call-amendments = Modificado después de la apertura
call-amendment-why = Por qué:
call-entries = Participaciones
call-entries-none = Aún no hay participaciones.
call-entries-shuffled = En un orden al azar, el mismo para todo el mundo: llegar pronto, o llamarse Aarón, no da ventaja.
call-entries-placed = Por puesto y luego por nombre.
call-proposed = aún sin publicar
call-arrival-sealed = a tiempo, según el sello del plazo
call-arrival-merged = en la rama desde el
call-arrival-forge = en una solicitud abierta, según la plataforma git, el
call-arrival-claimed = nada prueba cuándo llegó
call-standing-late = sin prueba de que llegara a tiempo
call-standing-admitted = llegó tarde y se aceptó de todos modos
call-standing-withdrawn = retirada
call-standing-ineligible = no puede participar
call-standing-unopened = no se abrió a tiempo
call-standing-broken-envelope = no es lo que contiene su sobre
call-entry-removed = su página se eliminó después del cierre; se juzga tal como era
call-entry-touched = cambiada por otras personas antes del cierre
call-doubts = Lo que conviene saber antes de confiar en el resultado
call-entry-sealed = en su sobre
call-entry-opened = en un sobre, abierto el
call-entry-opens = se abre:
call-place = Puesto { $n }
call-shared = compartido
call-outcome = Resultado
call-outcome-chosen = elegida
call-outcome-mention = mención de honor
call-outcome-not-chosen = no elegida
call-outcome-late = demasiado tarde
call-outcome-ineligible = no podía participar
call-outcome-withdrawn = retirada
call-outcome-unopened = no se abrió a tiempo
call-outcome-broken-envelope = no era lo que contenía su sobre
call-outcome-accepted = aceptada
call-outcome-later = para más adelante
call-outcome-declined = rechazada
call-outcome-done = hecha
call-answer = Respuesta
call-steps = En qué quedó
call-steps-over = { $n } de { $of } pasos están hechos o abandonados.
call-steps-news = Últimas novedades:
call-step-planned = previsto
call-step-doing = en curso
call-step-done = hecho
call-step-dropped = abandonado
call-retrospective = Mirando atrás:
person-calls = Enviado a convocatorias
person-judged = En el jurado de:
person-runs = Organiza:
call-preliminary = Nadie ha decidido todavía. Esto es lo que dan los registros ahora que han vencido todos los plazos; una decisión aún puede dejar algo fuera, con un motivo, o aceptar algo que llegó tarde.
call-decision-by = por
call-decision-at = a partir de los registros del commit
call-decision-file = el archivo
call-override = El equipo organizador decidió de otro modo que las cifras:
call-despite = Se decidió a pesar de lo que había en contra:
call-decision-disputed = Esta decisión no se sostiene:
call-draw = Sorteo
call-draw-held = { $n ->
    [one] Estas participaciones empataron por un puesto, así que lo asignó un sorteo.
   *[other] Estas participaciones empataron por { $n } puestos, así que los asignó un sorteo.
}
call-draw-needed = { $n ->
    [one] Estas participaciones empatan por un puesto, y lo asignará un sorteo.
   *[other] Estas participaciones empatan por { $n } puestos, y los asignará un sorteo.
}
call-draw-repeat = Cualquiera puede repetirlo a partir de los números: el método es
call-draw-sources = Los números proceden de lo que indica la convocatoria.
call-draw-after = Se conocen a partir del
call-draw-key = La clave que forman
call-draw-pool = Se sortea entre, en este orden:
call-draw-order = El orden en que salieron:
call-draw-number = Número
call-draw-place = Obtiene un puesto
call-draw-named = Los empates se resuelven por sorteo, con números de:
call-ties-drawn = los empates se resuelven por sorteo
call-lacks-quorum = { $n ->
    [one] No hay resultado: debe contar una papeleta, y no cuenta ninguna.
   *[other] No hay resultado: deben contar { $n } papeletas, y cuentan menos.
}
call-no-places = Ninguna participación tiene puesto.
call-decided-by-people = Esto lo decide el equipo organizador; no se cuenta nada.
call-entry = Participación
call-score = Puntuación
call-score-exact = Exacta
call-score-none = muy pocas evaluaciones
call-sum = Suma
call-options = Opciones
call-none-of-these = Ninguna de estas
call-pairwise = Quién es preferido a quién
call-pairwise-about = Cuántas papeletas ponen la fila por encima de la columna. Un número en negrita es el mayor de su par.
call-paths = Caminos más fuertes
call-paths-about = Método de Schulze: una cadena de victorias es tan fuerte como la más débil de ellas. Va primero quien tiene hacia cada una de las demás un camino más fuerte que el de vuelta.
call-order = Todas en orden:
call-dropped = Descartadas, porque ninguna mayoría las pone por encima de «ninguna de estas»:
call-condorcet = Vence a cada una de las demás opciones en comparación directa:
call-too-many-options = Hay demasiadas opciones para tablas; los archivos de abajo contienen todas las papeletas.
call-answer-yes = sí
call-answer-no = no
call-answer-abstain = abstención
call-carried = Aprobado
call-not-carried = No aprobado
call-needs-majority = se necesitan más síes que noes
call-needs-two-thirds = se necesita el doble de síes que de noes
call-passes = Nadie se opone, así que se aprueba.
call-objections = Objeciones que se mantienen
call-reviews-all = Todas las evaluaciones
call-reviewer = Evaluación de
call-total = Total
call-counted = Cuenta
call-not-counted = no cuenta:
call-conflict = Conflicto de intereses:
call-verdict-accept = la aceptaría
call-verdict-revise = pediría cambios
call-verdict-decline = la rechazaría
call-comments = Qué dicen
call-support = { $n ->
    [one] { $n } apoyo (contado por la plataforma git, abierto a cualquiera)
   *[other] { $n } apoyos (contados por la plataforma git, abiertos a cualquiera)
}
call-ballots = Todas las papeletas
call-ballots-counted = { $n ->
    [one] Cuenta { $n } papeleta.
   *[other] Cuentan { $n } papeletas.
}
call-voter = Votante
call-choice = Elección
call-hidden-voter = una persona que pidió no ser nombrada
call-withdrawn-objection = retiró una objeción
call-unreadable = no se puede leer
call-ballot-blank = no indica ninguna opción
call-left-out = No se tuvo en cuenta
call-left-out-unnamed = { $n ->
    [one] y un registro de una persona que pidió no ser nombrada
   *[other] y { $n } registros de personas que pidieron no ser nombradas
}
call-uncounted-uncommitted = sin commit
call-uncounted-invalid = no se puede leer, o es para otro tipo de votación
call-uncounted-unknown-option = indica una opción que no existe
call-uncounted-foreign = en nombre de alguien, con el commit de otra persona
call-uncounted-name-only = de alguien con el nombre de su autor, desde una dirección que no consta como suya
call-uncounted-unreadable = no está en el historial que se leyó
call-uncounted-not-on-roll = no tiene voto
call-uncounted-weak-proof = sin la prueba que pide la convocatoria
call-proof-sign-off = Una papeleta cuenta cuando quien vota firmó (sign-off) su commit.
call-proof-account = Una papeleta cuenta cuando la cuenta que figura en el perfil de quien vota abrió la solicitud que la trajo, según la lista de la plataforma git.
call-uncounted-late = llegó demasiado tarde
call-uncounted-unopened = no se abrió, o se abrió demasiado tarde
call-uncounted-broken-envelope = no es lo que contiene su sobre
call-uncounted-unknown-entry = de una participación que no existe
call-uncounted-entry-out = de una participación que no concursa
call-uncounted-no-judge = no es de un miembro del jurado
call-uncounted-other-entries = de un miembro del jurado añadido para otras participaciones
call-uncounted-incomplete = falta una puntuación o está fuera de los límites
call-uncounted-silent = no dice si hay un conflicto de intereses
call-uncounted-declared = se declaró un conflicto de intereses
call-uncounted-conflict = su autor hizo la participación o compite con ella
call-uncounted-other-revision = sobre otro estado de la participación que el que se juzga
call-uncounted-sealed-entry = se escribió antes de que se abriera la participación
call-recount = Volver a contar
call-recount-agrees = Un recuento de los registros da lo que dice la decisión.
call-recount-differs = Un recuento de los registros da algo distinto de lo que dice la decisión:
call-recount-command = Cualquiera que tenga el repositorio puede volver a contar con:
call-digest = Resumen criptográfico de todos los registros contados
call-exports = Para otros programas:
call-export-csv = todas las papeletas en una tabla
call-export-toc = órdenes, para las herramientas de PrefLib
call-export-cvotes = órdenes, en el Condorcet Election Format
calls-about-lead = Quien lee un resultado debería saber en qué se basa. Aquí está lo que se muestra, lo que hay que creer y lo que nadie afirma.
calls-about-proven = Qué muestra un resultado
calls-about-proven-records = Qué evaluaciones y papeletas se contaron, cada una con su commit, y cuáles quedaron fuera, cada una con el motivo.
calls-about-proven-count = Que esos registros dan este resultado. Cualquiera puede volver a contar, con este programa o con otros.
calls-about-proven-digest = Que desde entonces no se ha añadido, eliminado ni modificado ningún registro contado: el resumen criptográfico sería otro.
calls-about-proven-seal = Qué había llegado al vencer un plazo, allí donde se selló: el sello nombra cada contenido por su hash, de modo que nada de lo que se envió después puede ocupar su lugar.
calls-about-proven-author = Con qué prueba cada registro es de alguien: un registro cuenta para quien hizo su commit, y una papeleta solo con su firma (sign-off).
calls-about-trusted = Qué hay que creer
calls-about-trusted-seal = Que el equipo organizador selló lo que había cuando venció el plazo.
calls-about-trusted-branch = Que la rama no se reescribió antes de sellarse, y que su reloj iba bien: las horas que escriben los autores nunca se usan.
calls-about-trusted-forge = Que las cuentas de la plataforma git son de las personas que las usan, y que una firma (sign-off) la escribió la persona a la que nombra.
calls-about-not = Qué no afirma nadie
calls-about-not-secret = Que las papeletas sean secretas. Git lo muestra todo, a todo el mundo, para siempre. A quien pidió no ser nombrado se le cuenta y no se le incluye en las listas, pero aún se le puede encontrar en el repositorio.
calls-about-not-one = Que una persona tenga una sola cuenta.
calls-about-not-crowd = Que una multitud que se eligió a sí misma hable por nadie más.
calls-about-elsewhere = Una votación sobre personas, o que tenga que ser secreta, debe hacerse en otro lugar: Belenios y Helios están pensados para eso. El equipo organizador puede entonces decidir a mano y enlazar ese resultado.

## Cuánto tarda una primera respuesta

title-answers = En cuánto tiempo se responde
title-answers-json = Respuestas (JSON)
about-answers = Cuánto tardan las primeras respuestas y qué espera una.
promise-days = { $n ->
    [one] Tendrás una primera respuesta en un plazo de { $n } día.
   *[other] Tendrás una primera respuesta en un plazo de { $n } días.
}
promise-hours = { $n ->
    [one] Tendrás una primera respuesta en un plazo de { $n } hora.
   *[other] Tendrás una primera respuesta en un plazo de { $n } horas.
}
promise-kept = Cómo se cumple esta promesa
answers-promise-days = { $n ->
    [one] A quien envía algo se le promete una primera respuesta en un plazo de { $n } día.
   *[other] A quien envía algo se le promete una primera respuesta en un plazo de { $n } días.
}
answers-promise-hours = { $n ->
    [one] A quien envía algo se le promete una primera respuesta en un plazo de { $n } hora.
   *[other] A quien envía algo se le promete una primera respuesta en un plazo de { $n } horas.
}
answers-no-promise = Este sitio no promete ningún plazo de respuesta.
answers-what = La primera respuesta a una propuesta o a una idea es una fusión, una decisión, un cierre, una revisión o un comentario de un miembro. Lo que diga su autor o un programa no es una respuesta.
answers-json = Lo mismo para programas (JSON)
answers-waiting = A la espera de una primera respuesta
answers-nothing-waits = Nada espera una primera respuesta.
answers-late = con retraso
answers-sent = Qué se envió
answers-promised-by = Respuesta prometida para el
answers-idea-for = una idea para
answers-months = Cuánto tardaron las primeras respuestas
answers-months-about = Según el mes de la respuesta. La mitad de las respuestas, y nueve de cada diez, tardaron como máximo ese tiempo.
answers-month = Mes
answers-count = Respuestas
answers-median = La mitad
answers-p90 = Nueve de cada diez
answers-unanswered = { $n ->
    [one] { $n } se resolvió sin una respuesta conocida: por ejemplo, su autor la retiró o la fusionó.
   *[other] { $n } se resolvieron sin una respuesta conocida: por ejemplo, sus autores las retiraron o las fusionaron.
}
answers-unknown = Qué no puede saber esta página
answers-unsure = { $n ->
    [one] { $n } propuesta no forma parte del sitio, y nada indica si sigue abierta. No figura aquí.
   *[other] { $n } propuestas no forman parte del sitio, y nada indica si siguen abiertas. No figuran aquí.
}
answers-no-requests = No se conoce la lista de propuestas de la plataforma git. Una propuesta cuenta desde su primer commit, que puede ser anterior a ella, y de lo que se cerró sin una decisión en el repositorio no se sabe que tuviera respuesta.
answers-no-comments = No se conoce la lista de comentarios de la plataforma git. Lo que solo se respondió en un comentario figura como en espera.
span-hours = { $n ->
    [0] menos de una hora
    [one] { $n } hora
   *[other] { $n } horas
}
span-days = { $n ->
    [one] { $n } día
   *[other] { $n } días
}

## En qué quedó

person-outcomes = En qué quedó
person-reviews = Revisiones
person-reviewed = Páginas:
outcome-linked-from = { $n ->
    [one] { $n } página enlaza a ella:
   *[other] { $n } páginas enlazan a ella:
}
call-carried-out = Llevada a cabo en
envelope-title-ballot = Votar en un sobre
envelope-title-review = Evaluar en sobres
envelope-title-entry = Participar en un sobre
envelope-about-ballot = Hasta que cierre la votación, todo el mundo ve solo el SHA-256 de una papeleta: su sobre. Para ello hacen falta dos archivos. El sobre se envía ahora; la papeleta se queda contigo y se envía después. Solo ha votado quien abre su sobre a tiempo.
envelope-about-review = Hasta que venza el plazo, todo el mundo ve solo el SHA-256 de una evaluación: su sobre. Para ello hacen falta dos archivos. El sobre se envía ahora; la evaluación se queda con quien la escribió y se envía después. Una evaluación solo cuenta si su sobre se abre a tiempo.
envelope-about-entry = Hasta que cierre la convocatoria, todo el mundo ve solo el SHA-256 de una participación: su sobre. Nadie puede copiar lo que no puede leer. La página se queda contigo y ocupa el lugar de su sobre cuando la convocatoria ha cerrado. Una participación solo cuenta si su sobre se abre a tiempo.
envelope-when = Se aceptan sobres
envelope-open-when = Se abren los sobres
envelope-command = Con un comando
envelope-no-script = Con JavaScript, esta página tiene un formulario que crea ambos archivos.
envelope-insecure = Este navegador solo crea sobres en páginas con https. Abre la página por su dirección https o usa el comando.
envelope-nothing = Rellena al menos uno de estos campos.
envelope-form-ballot = Tu papeleta
envelope-form-review = Tu evaluación
envelope-form-entry = Tu participación
envelope-who = Tu nombre en este sitio
envelope-who-about = Como en la dirección de tu página: minúsculas, cifras y guiones. Los archivos llevan ese nombre.
envelope-who-about-entry = Como en la dirección de tu página: minúsculas, cifras y guiones.
envelope-choose-ranked = Tu orden: 1 para la mejor. Números iguales son empates; lo que no tiene número va al final.
envelope-choose-approval = Lo que apruebas
envelope-choose-score = Tus puntuaciones, de 0 a { $max }. Lo que no tiene ninguna recibe 0.
envelope-reason = Por qué te opones
envelope-reason-about = Sin objeción no hay nada que enviar. «withdrawn» retira una.
envelope-conflict = ¿Qué relación tienes con esta participación?
envelope-conflict-none = ninguna: no hay conflicto de intereses
envelope-conflict-declared = alguna, y digo cuál
envelope-interest = Cuál, en una frase
envelope-scores = Puntuaciones
envelope-verdict = Qué harías
envelope-verdict-accept = aceptarla
envelope-verdict-revise = pedir cambios
envelope-verdict-decline = rechazarla
envelope-comment = Qué dices a sus autores (Markdown)
envelope-way = Tu página
envelope-way-text = La escribo aquí
envelope-way-page = La tengo en un archivo
envelope-page = El archivo de tu página
envelope-page-about = Markdown. La página que se crea con él dice al principio lo que abre el sobre: guarda esa.
envelope-page-wrong = Esto no se puede poner en un sobre: no tiene texto, es ya un sobre, nombra otra convocatoria o a otra persona, o sus metadatos no son YAML entre dos líneas de ---.
envelope-key-title = Título
envelope-key-title-about = Todo el mundo lo ve desde ahora, y el archivo lleva ese nombre: elige uno que no revele nada.
envelope-key-summary = Resumen
envelope-list = Separados por comas.
envelope-text = Texto (Markdown)
envelope-make = Crear ambos archivos
envelope-nothing-sent = En este dispositivo; no se envía nada.
envelope-made = Tus dos archivos
envelope-keep-ballot = Guarda este y no lo muestres a nadie antes de que cierre la votación. Si se pierde o se modifica, tu voto no cuenta.
envelope-keep-review = Guarda este y no lo muestres a nadie antes de que venza el plazo. Si se pierde o se modifica, tu evaluación no cuenta.
envelope-keep-entry = Guarda esta y no la muestres a nadie antes de que cierre la convocatoria. Si se pierde o se modifica, tu participación no cuenta.
envelope-keep-link = Guardar
envelope-keep-text = Qué contiene
envelope-send = Una vez que lo tengas, envía su sobre como
envelope-send-link = Enviar el sobre
envelope-later = Pon el primer archivo en el lugar del segundo, byte por byte. Cuándo:
envelope-opening = Abre tu sobre
envelope-opening-about = El archivo que guardaste ocupa ahora el lugar de su sobre. Comprueba primero aquí si sigue siendo el mismo, byte por byte; no se envía nada.
envelope-kept = El archivo que guardaste
envelope-fits = Esto es lo que contiene tu sobre. Ponlo en su lugar:
envelope-differs = Tu sobre contiene otra cosa. Busca el archivo tal como era cuando lo creaste.
envelope-unknown = Ningún sobre de este sitio es del autor de este archivo.
envelope-holds-none = Ningún sobre de esta convocatoria contiene este archivo. Búscalo tal como era cuando lo creaste.

## Pictures at full size
picture-close = Cerrar
picture-before = Imagen anterior
picture-after = Imagen siguiente
picture-about = Autor, licencia y tamaño de esta imagen

## A page by chance
title-random = Página aleatoria
about-random = Una página al azar.
sealed-entry-by = Sellada por
sealed-entry-closed = Esta participación está en un sobre: nadie puede leerla antes de que cierre la convocatoria, para que nadie pueda copiarla. Sus autores la abren en este plazo:
sealed-entry-unopened = Esta participación estaba en un sobre que no se abrió a tiempo, y no concursa. Debía abrirse hasta el
sealed-entry-broken = Este sobre no es el que estaba aquí cuando cerró la convocatoria. La participación no concursa.
sealed-entry-endless = Esta participación está en un sobre, y nada dice cuándo se abre.
sealed-entry-digest = El sobre es el SHA-256 de la página que ocupará su lugar:

## Names and texts of other pages
redirected-from = Redirigido desde
other-uses = Para otros usos, véase
info-permalink = Enlace permanente
info-permalink-link = esta revisión del archivo
included-from = De
call-kind-tasks = tareas pequeñas
title-call-tasks = Tareas
tasks-settled = Tareas resueltas: { $n } de { $of }
tasks-wrong = no corresponde aquí
tasks-again = se pregunta otra vez
tasks-state-open = abierta
tasks-state-disputed = respuestas distintas
tasks-state-needs-a-person = alguien tiene que elegir
tasks-state-agreed = acordada
tasks-state-done = hecha
tasks-form = Responder
tasks-answers = Respuestas: { $n }
tasks-on-the-way = en camino: { $n }
tasks-skips = omitidas: { $n }
tasks-none = No hay nada que hacer.
tasks-minutes = Minutos por respuesta: { $n }.
tasks-each = Personas que responden cada tarea: { $n }.
tasks-agree-exact = Todas las respuestas deben ser iguales.
tasks-agree-majority = Respuestas iguales que bastan: { $n }.
tasks-agree-within = Los números deben estar cerca de su mediana.
tasks-agree-pick = Quienes llevan la convocatoria eligen una respuesta.
tasks-examples = Ejemplos
tasks-all = Todas las tareas
tasks-apply = Escribir lo acordado en su lugar:
tasks-people = Respondido por
tasks-alpha = α de Krippendorff: { $value }
tasks-alpha-high = Las respuestas coinciden bien: se puede confiar en los resultados.
tasks-alpha-middle = Las respuestas suelen coincidir; los resultados son provisionales.
tasks-alpha-low = Las respuestas apenas coinciden más que por azar: quizá la pregunta no sea clara.
tasks-alpha-none = Hay muy pocas respuestas distintas para decir cuánto coinciden.
tasks-rechecked = Preguntadas otra vez: { $of }, confirmadas: { $n }.
person-tasks = Respondió tareas de
title-tasks = Qué puedes hacer
about-tasks = Cosas pequeñas que llevan unos minutos cada una.
tasks-intro = Lo que se hace desaparece de aquí. Se muestran como mucho { $n } de cada tipo a la vez.
tasks-topic-media-without-alt = Describir una imagen
tasks-topic-missing-summary = Escribir un resumen
tasks-topic-stubs = Ampliar una página corta
tasks-topic-uncategorised = Poner una página en una categoría
tasks-topic-orphans = Enlazar una página a la que nada enlaza
tasks-topic-red-links = Escribir una página que otras enlazan
tasks-topic-unlicensed-media = Averiguar la licencia de un archivo
tasks-topic-untranslated = Traducir una página
tasks-topic-calls = Responder una pregunta
tasks-length = { $n } minutos
tasks-knowledge-some = requiere conocer el tema
tasks-by-topic = Por tipo
tasks-by-length = Por duración
tasks-by-language = Por idioma
tasks-do = Hacerlo
tasks-topic-all = Todas de este tipo
tasks-here = Qué puedes hacer aquí en unos minutos
