# हिन्दी।

date-format = { $day } { $month } { $year }
month-format = { $month } { $year }
thousands-separator = ,
month-1 = जनवरी
month-2 = फ़रवरी
month-3 = मार्च
month-4 = अप्रैल
month-5 = मई
month-6 = जून
month-7 = जुलाई
month-8 = अगस्त
month-9 = सितम्बर
month-10 = अक्टूबर
month-11 = नवम्बर
month-12 = दिसम्बर
month-short-1 = जन॰
month-short-2 = फ़र॰
month-short-3 = मार्च
month-short-4 = अप्रैल
month-short-5 = मई
month-short-6 = जून
month-short-7 = जुल॰
month-short-8 = अग॰
month-short-9 = सित॰
month-short-10 = अक्टू॰
month-short-11 = नव॰
month-short-12 = दिस॰

## पृष्ठ के चारों ओर
skip-to-content = सामग्री पर जाएँ
main-menu = मुख्य मेनू
views = इस पृष्ठ के दृश्य
breadcrumbs = आप यहाँ हैं
languages = भाषाएँ
languages-count = { $n ->
    [one] { $n } अन्य भाषा
   *[other] { $n } अन्य भाषाएँ
}
copy = कॉपी करें
copied = कॉपी हो गया
theme-auto = रंग: स्वचालित
theme-light = रंग: हल्के
theme-dark = रंग: गहरे
feed = Atom फ़ीड
footer-explore = खोजें-देखें
footer-take-part = भाग लें
footer-links = कड़ियाँ
footer-license = जब तक पृष्ठ पर अलग से न लिखा हो, पाठ इस लाइसेंस के अंतर्गत उपलब्ध है:
made-with = इससे बना:
redirect = यह पृष्ठ यहाँ स्थानांतरित हुआ है:
nothing-here = यहाँ कुछ नहीं है। यह अच्छी ख़बर है, या एक नई शुरुआत।
list-edit = { $title } सम्पादित करें
list-translate = इन भाषाओं में लिखें:
list-json = यह सूची प्रोग्रामों के लिए (JSON)
letters = अक्षर पर जाएँ
and-more = { $n ->
    [one] और { $n } अन्य
   *[other] और { $n } अन्य
}
change-repeated = { $n ->
    [one] और इस दिन का { $n } पिछला बदलाव
   *[other] और इस दिन के { $n } पिछले बदलाव
}
recent-changes-programs = { $n ->
    [one] प्रोग्राम द्वारा किया गया { $n } बदलाव यहाँ नहीं है। वह पृष्ठ के इतिहास में है।
   *[other] प्रोग्रामों द्वारा किए गए { $n } बदलाव यहाँ नहीं हैं। वे हर पृष्ठ के इतिहास में हैं।
}

## खोज
search = इस साइट में खोजें
search-submit = खोजें
search-placeholder = खोजें
search-found = परिणाम: %
search-none = “%” के लिए कुछ नहीं मिला।
search-partly = कुछ शब्द नहीं मिले
search-wait = खोज जारी है…
search-failed = खोज का एक हिस्सा लोड नहीं हो सका। बाद में फिर प्रयास करें।
search-all = सभी परिणाम
search-more = और परिणाम
search-kind = प्रकार
search-language = भाषा
search-any = सभी
search-browse = इसके बजाय ब्राउज़ करें
search-no-script = खोज के लिए JavaScript चाहिए। इन सूचियों के लिए नहीं।

## मेनू
menu-home = मुखपृष्ठ
menu-calls = आह्वान
menu-submissions = प्रस्ताव
menu-contribute = योगदान कैसे करें
menu-new-page = नया पृष्ठ

## किनके योगदान लिए जाते हैं
intake-calls-only = यहाँ नए पृष्ठ किसी खुले आह्वान के उत्तर में बनते हैं। सुधारों का हमेशा स्वागत है।
intake-members = यह साइट अपने सदस्यों के योगदान लेती है, यानी जिनकी प्रोफ़ाइल यहाँ है।
intake-paused = यह साइट फ़िलहाल योगदान नहीं ले रही है।

## टैब
tab-article = लेख
tab-person = व्यक्ति
tab-category = श्रेणी
tab-call = आह्वान
tab-decision = निर्णय
tab-history = इतिहास
tab-authorship = किसने क्या लिखा
tab-information = जानकारी
tab-edit = सम्पादन
tab-source = स्रोत
tab-discuss = चर्चा

## सूचनाएँ
notice = टिप्पणी
notice-stub = यह पृष्ठ छोटा है। आप इसे बढ़ाकर मदद कर सकते हैं।
notice-stub-link = पृष्ठ सम्पादित करें
notice-short = यह पृष्ठ छोटा है।
notice-short-link = पृष्ठ सम्पादित करें
notice-draft = यह पृष्ठ एक मसौदा है। पाठक इसे अभी नहीं देखते।
notice-draft-link = मसौदों के बारे में
notice-shallow-history = इतिहास का एक हिस्सा यहाँ नहीं है, इसलिए इस पृष्ठ पर श्रेय अधूरा है।
notice-disambiguation = यह पृष्ठ “{ $name }” के अर्थ बताता है।
notice-disambiguation-link = बहुविकल्पी पृष्ठों के बारे में
notice-entry = यह पृष्ठ आह्वान “{ $name }” का उत्तर है।
notice-entry-link = देखें क्या माँगा गया और क्या आया
notice-chosen = यह पृष्ठ आह्वान “{ $name }” में चुना गया।
notice-chosen-link = देखें क्या माँगा गया और क्या आया
notice-preview = आप एक प्रस्ताव को उस रूप में देख रहे हैं जिसमें वह प्रकाशित होगा।
notice-preview-link = प्रस्ताव देखें
notice-proposed = यह एक प्रस्ताव है। इसकी न समीक्षा हुई है, न यह प्रकाशित हुआ है।
notice-proposed-link = सभी प्रस्ताव

## लेख
contents = अनुक्रम
infobox = मुख्य तथ्य
written-by = लेखक:
and-others = { $n ->
    [one] और { $n } अन्य
   *[other] और { $n } अन्य
}
translated-from = अनुवाद का मूल:
changed = अंतिम बदलाव:
authorship = किसने क्या लिखा
authorship-about = आज के पाठ का हर शब्द उनके नाम से चिह्नित है जिनके बदलाव से वह आया। हिस्से अनुमानित हैं।
authorship-close = सादे पृष्ठ पर वापस
authorship-others = अन्य
authorship-uncommitted = अभी कमिट नहीं हुआ
authorship-unknown = यहाँ ज्ञात इतिहास से पहले का
authorship-import = कहीं और से आयातित
created = निर्माण:
reading-time = पढ़ने का समय { $n } मिनट
categories = श्रेणियाँ
sources = इस पृष्ठ के स्रोत
neighbours = पहले और बाद के पृष्ठ
previous-page = पिछला
next-page = अगला
news-older = पुराना
news-newer = नया
dated-years = वर्ष के अनुसार:
in-folder = इस अनुभाग में
source-changes = बदलाव:
license-of-page = यह पृष्ठ इस लाइसेंस के अंतर्गत उपलब्ध है:
reuse-how = इस पृष्ठ का पुनःउपयोग कैसे करें
reuse-explain = आप इस पाठ को इसके लाइसेंस के अनुसार कॉपी और रूपांतरित कर सकते हैं। लेखकों के नाम दें, लाइसेंस का नाम और उसकी कड़ी दें, और बताएँ कि आपने कुछ बदला या नहीं। यह पंक्ति यही करती है:
reuse-credit = सादे पाठ के रूप में
reuse-html = HTML के रूप में
reuse-markdown = Markdown के रूप में
revision = अवतरण
attestation-sign-off = नवीनतम अवतरण योगदानकर्ता के साइन-ऑफ़ पर प्रकाशित है
attestation-profile = नवीनतम अवतरण योगदानकर्ता की प्रोफ़ाइल की घोषणा पर प्रकाशित है
attestation-page = नवीनतम अवतरण पृष्ठ पर दी गई घोषणा पर प्रकाशित है
attestation-none = लेखक ने नवीनतम अवतरण पर अभी साइन-ऑफ़ नहीं किया है।
relation-adapted = रूपांतरित
relation-translated = अनूदित
relation-merged = विलय किया गया
relation-excerpt = अंश
relation-collected = संकलित
relation-quoted = उद्धृत
relation-facts = तथ्य
relation-inspired = प्रेरित

## संख्याएँ
all-pages-of = { $n ->
    [one] इस भाषा में { $n } पृष्ठ, सभी भाषाओं में { $total }
   *[other] इस भाषा में { $n } पृष्ठ, सभी भाषाओं में { $total }
}
count-pages = { $n ->
    [one] { $n } पृष्ठ
   *[other] { $n } पृष्ठ
}
count-changes = { $n ->
    [one] { $n } बदलाव
   *[other] { $n } बदलाव
}
count-undone = { $n ->
    [one] { $n } पूर्ववत किया गया बदलाव
   *[other] { $n } पूर्ववत किए गए बदलाव
}
count-words = { $n ->
    [one] { $n } शब्द
   *[other] { $n } शब्द
}
count-backlinks = { $n ->
    [one] { $n } पृष्ठ यहाँ जुड़ता है
   *[other] { $n } पृष्ठ यहाँ जुड़ते हैं
}
count-findings = { $n ->
    [one] { $n } देखने योग्य स्थान
   *[other] { $n } देखने योग्य स्थान
}
count-uncategorised = { $n ->
    [one] { $n } पृष्ठ अभी किसी श्रेणी में नहीं है।
   *[other] { $n } पृष्ठ अभी किसी श्रेणी में नहीं हैं।
}
unit-pages = { $n ->
    [one] पृष्ठ
   *[other] पृष्ठ
}
unit-people = { $n ->
    [one] व्यक्ति
   *[other] लोग
}
unit-changes = { $n ->
    [one] बदलाव
   *[other] बदलाव
}
unit-words = { $n ->
    [one] शब्द
   *[other] शब्द
}
unit-media = { $n ->
    [one] चित्र या फ़ाइल
   *[other] चित्र और फ़ाइलें
}
unit-programs = { $n ->
    [one] प्रोग्राम
   *[other] प्रोग्राम
}
unit-undone = { $n ->
    [one] पूर्ववत करना या पूर्ववत किया गया बदलाव
   *[other] पूर्ववत करना और पूर्ववत किए गए बदलाव
}
unit-reviews = { $n ->
    [one] समीक्षा
   *[other] समीक्षाएँ
}
unit-words-today = { $n ->
    [one] शब्द आज के पाठ में
   *[other] शब्द आज के पाठ में
}
year = वर्ष
total = कुल
line = पंक्ति { $n }

## मुखपृष्ठ
home-featured = पढ़ने योग्य
home-news = समाचार
home-newest = नए पृष्ठ
home-categories = श्रेणियाँ
home-changes = हाल के बदलाव
home-all-changes = हाल के सभी बदलाव
home-wanted = लिखे जाने की प्रतीक्षा में
home-wanted-about = अन्य पृष्ठ इनसे जुड़ते हैं। एक चुनें और शुरू करें।
home-people = योगदानकर्ता
home-all-people = योगदान करने वाले सभी लोग
until = – अंत:

## सूचियाँ
category-parents = इनका भाग:
category-subcategories = उपश्रेणियाँ
category-count = { $n ->
    [0] अभी कोई पृष्ठ नहीं
    [one] इस श्रेणी में { $n } पृष्ठ
   *[other] इस श्रेणी में { $n } पृष्ठ
}
linked-from = यहाँ से जुड़ा:
wanted-proposed = यहाँ प्रस्तावित:
contributors-lead = { $n ->
    [one] { $n } व्यक्ति ने यह साइट लिखी है।
   *[other] { $n } लोगों ने मिलकर यह साइट लिखी है।
}
contributors-unnamed = { $n ->
    [one] उनमें से { $n } को गिना गया है, पर नाम नहीं दिया गया।
   *[other] उनमें से { $n } को गिना गया है, पर नाम नहीं दिए गए।
}
order = क्रम:
order-name = नाम
order-activity = गतिविधि
narrow = दिखाएँ
narrow-page = इस पृष्ठ पर दिखाएँ
kind-all = सभी
kind-wrote = जिन्होंने लिखा
kind-translated = जिन्होंने अनुवाद किया
kind-reviewed = जिन्होंने समीक्षा की
kind-pictured = जिन्होंने चित्र जोड़े
kind-helped = जिन्होंने अन्य तरीक़ों से मदद की
pages-of-list = इस सूची के पृष्ठ
contributors-bots = प्रोग्राम
contributors-bots-about = उनके बदलाव इतिहास में हैं। लेखक-पंक्तियों में केवल लोगों के नाम होते हैं।
history-lead = इस पृष्ठ के सभी अवतरण:
older-revisions = { $n ->
    [one] { $n } पुराना अवतरण सूची में नहीं है।
   *[other] { $n } पुराने अवतरण सूची में नहीं हैं।
}
history-on-forge = रिपॉज़िटरी में पूरा इतिहास
change-detail = क्या बदला
revision-undone = पूर्ववत
revision-moved = यहाँ से स्थानांतरित:
diff-show = क्या बदला
diff-added = जोड़ा गया:
diff-removed = हटाया गया:
diff-blank = कोई शब्द नहीं बदला।
diff-missing = इस अवतरण का पाठ यहाँ नहीं है, इसलिए इसकी तुलना नहीं हो सकती।
diff-more = { $n ->
    [one] … { $n } और शब्द बदला।
   *[other] … { $n } और शब्द बदले।
}
diff-on-forge = रिपॉज़िटरी में पूरा बदलाव
place-front-matter = शीर्ष-विवरण
place-start = आरंभ
not-found-lead = इस पते पर कोई पृष्ठ नहीं है। हो सकता है वह स्थानांतरित हो गया हो, या किसी ने उसे अभी न लिखा हो।
not-found-all-pages = सभी पृष्ठ देखें
not-found-contribute = इसे लिखें

## लोग
person-bot = एक प्रोग्राम
person-since = यहाँ आरंभ:
person-last = अंतिम बदलाव:
person-activity = गतिविधि
person-changes = नवीनतम बदलाव
person-attestations = घोषणाएँ
person-years = वर्ष और महीने के अनुसार बदलाव
person-classes = प्रकार के अनुसार:
person-undone = { $n ->
    [one] { $n } बाद में पूर्ववत किया गया
   *[other] { $n } बाद में पूर्ववत किए गए
}
person-firsts = पहली बार
first-page = पहला पृष्ठ बनाया
first-edit = पहला सम्पादन
first-translation = पहला अनुवाद
first-review = पहली समीक्षा
first-media = पहला चित्र
calendar-changes = { $n ->
    [one] { $n } बदलाव
   *[other] { $n } बदलाव
}
calendar-days = { $n ->
    [one] { $n } दिन में,
   *[other] { $n } दिनों में,
}
calendar-legend = हर स्तंभ सोमवार से रविवार तक का एक सप्ताह है; दिन का रंग जितना गहरा, उतने अधिक बदलाव।
people-unnamed = { $n ->
    [one] { $n } व्यक्ति जिनका नाम नहीं दिया गया
   *[other] { $n } लोग जिनके नाम नहीं दिए गए
}
work-created = बनाए गए पृष्ठ
work-content = लिखे गए पृष्ठ
work-translation = अनुवाद
work-ideas = विचार
work-bug = रिपोर्टें
work-design = बनाए गए चित्र
work-maintenance = रखरखाव
work-review = समीक्षाएँ
work-media = चित्र और मीडिया
work-minor = छोटे सुधार
work-original = इनके पृष्ठों से अनूदित पृष्ठ
work-import = कहीं और से लाए गए पाठ
role-content = लेखन
role-translation = अनुवाद
role-review = समीक्षा
role-design = चित्रांकन
role-ideas = विचार
role-bug = रिपोर्टें
role-maintenance = रखरखाव
role-tool = उपकरण
role-creator = शुरुआत की
role-media = चित्र
role-import = यहाँ लाए
role-original = मूल लेखक
class-create = नया
class-substantive = सम्पादन
class-minor = छोटा सम्पादन
class-media = मीडिया
class-bulk = थोक सम्पादन
class-revert = पूर्ववत
class-rename = नाम बदला
class-import = आयात
class-bot = प्रोग्राम
class-merge = विलय
class-unknown = अज्ञात

## आँकड़े
statistics-from = आरंभ:
chart-pages = पृष्ठ
chart-people = लोग
chart-changes = बदलाव
chart-total = { $month } में:
chart-most = अधिकतम:
chart-months = हर पट्टी { $n } महीनों के लिए है।
as-table = तालिका के रूप में
month = महीना
figures-classes = प्रकार के अनुसार बदलाव
figures-languages = भाषा के अनुसार पृष्ठ
figures-licenses = लाइसेंस के अनुसार पृष्ठ
figures-topics = सबसे बड़ी श्रेणियाँ
license-none = कोई लाइसेंस नहीं

## श्रेय के बारे में
credit-lead = इस साइट पर हर नाम इसके पृष्ठों के इतिहास से और स्वयं पृष्ठों के कथन से आता है। किसी को हाथ से क्रम नहीं दिया जाता, और सबके लिए नियम समान हैं।
credit-who = बदलाव का लेखक कौन माना जाता है
credit-who-about = हर बदलाव एक कमिट है। उसके ये भाग लोगों के नाम देते हैं, हर व्यक्ति का एक बार:
credit-author = लेखक
credit-author-about = इन्होंने बदलाव लिखा। जिसने किसी और के लिए उसका विलय या कमिट किया, उसे उसका श्रेय नहीं मिलता।
credit-co-author-about = इन्होंने भी इसे लिखा, और शब्दों में लेखक के साथ बराबर के साझेदार हैं।
credit-translated-about = इन्होंने इसका अनुवाद किया, और लेखक-पंक्ति में इनका स्थान है।
credit-illustrated-about = इन्होंने इसके लिए चित्र या रेखांकन बनाए; नाम लेखक-पंक्ति के बाद आता है।
credit-helped-about = इन्होंने समीक्षा की, विचार दिया, या ग़लती की सूचना दी; नाम लेखक-पंक्ति के बाद आता है।
credit-assisted-about = सहायता करने वाला उपकरण। वह इतिहास में दिखता है, लेखक-पंक्ति में कभी नहीं।
credit-signed-about = प्रकाशित करने के अधिकार को प्रमाणित करता है। इससे लेखकत्व नहीं मिलता।
credit-front-matter = शीर्ष-विवरण
credit-front-matter-about = पृष्ठ ऐसे लोगों के नाम दे सकता है जिन्हें इतिहास नहीं जानता: लेखक, अनुवादक, और अपनी भूमिका सहित योगदानकर्ता।
credit-classes = बदलावों के प्रकार
credit-classes-about = पृष्ठ के हर बदलाव का एक ही प्रकार होता है, जो सबसे पहले ठीक बैठे। ख़ाली स्थान, पंक्ति-विराम, शीर्ष-विवरण और कड़ियों के लक्ष्य शब्द नहीं माने जाते।
credit-class = प्रकार
credit-class-what = यह क्या है
credit-class-earns = इसके लेखकों के नाम कहाँ आते हैं
class-rule-create = पृष्ठ का पहला पाठ।
class-rule-substantive = कम से कम { $words } बदले हुए शब्द, या पृष्ठ का कम से कम { $percent }%।
class-rule-minor = उससे कम शब्द, या “Minor-edit: true” से चिह्नित।
class-rule-media = चित्र या अन्य मीडिया, शब्द नाममात्र के।
class-rule-import = कहीं और का पाठ, “Imported-from:” से चिह्नित। उसके अपने लेखक पृष्ठ के स्रोतों में हैं।
class-rule-bulk = { $pages } से अधिक पृष्ठ एक ही तरह से बदले गए, “Bulk-edit: true” से चिह्नित, या अनदेखा करने की सूची में।
class-rule-revert = पृष्ठ जैसा पहले था, या git की अपनी revert पंक्ति।
class-rule-rename = दूसरा पता, और कुछ नहीं।
class-rule-merge = दो शाखाएँ जो अपने आप जुड़ गईं।
class-rule-bot = किसी प्रोग्राम ने किया।
class-rule-unknown = इतिहास का एक हिस्सा नहीं है, इसलिए कुछ कहा नहीं जा सकता।
earns-byline = लेखक-पंक्ति में
earns-named = लेखक-पंक्ति के बाद
earns-history = केवल इतिहास में
credit-undone = जिसे किसी बाद के बदलाव ने पूर्ववत किया, उससे श्रेय नहीं मिलता, और पूर्ववत करने से भी नहीं।
credit-byline = नामों का क्रम
credit-byline-about = पृष्ठ की लेखक-पंक्ति इस क्रम में नाम देती है:
credit-byline-pinned = वे लेखक जिनके नाम उसके शीर्ष-विवरण में हैं, उनके अपने क्रम में,
credit-byline-creator = जो उसका पहला पाठ लाए,
credit-byline-authors = बाक़ी सभी जिन्होंने लिखा या अनुवाद किया, आज के पाठ में उनके शब्दों की संख्या के अनुसार।
credit-byline-originals = जिन्होंने वह पृष्ठ लिखा जिससे इसका अनुवाद हुआ, या वे शब्द जो इसने साइट के किसी अन्य पृष्ठ से लिए (translated_from, derived_from)।
credit-after-byline = लेखक-पंक्ति के बाद छोटे सम्पादन, चित्र, समीक्षा और विचार वाले आते हैं। प्रोग्राम, थोक सम्पादन, स्थानांतरण और पूर्ववत करना केवल इतिहास में हैं।
credit-shares = हिस्से अनुमानित हैं
credit-shares-about = आज के पाठ का हर शब्द उस बदलाव का है जो उसे लाया, और यह अवतरण से अवतरण तक चलता है। जो शब्द कई लोगों ने मिलकर लिखे, वे बराबर बँटते हैं। हिस्सा वहीं दिखाया जाता है जहाँ दो या अधिक लोगों का हिस्सा हो। वह बताता है कि कितना पाठ किसका है, न कि वह कितना अच्छा है।
credit-people = पहचान का मिलान कैसे होता है
credit-people-about = एक व्यक्ति के नाम और पते पहले “contributors” फ़ोल्डर की प्रोफ़ाइलों से, फिर “.mailmap” फ़ाइल से, फिर होस्टिंग मंचों के उत्तर-रहित (no-reply) पतों से, फिर समान नामों से जोड़े जाते हैं। जहाँ दो लोग हो सकते हैं, वहाँ किसी को चुपचाप नहीं जोड़ा जाता।
credit-squash = जब कई कमिट एक किए जाते हैं
credit-squash-about = एक कमिट के रूप में विलय हुआ पुल अनुरोध अपने लेखकों को बनाए रखता है, यदि उस कमिट के संदेश में उनके नाम हों, हर एक के लिए एक पंक्ति:
credit-overlay = जहाँ यह छूट गया हो, वहाँ “credits” फ़ोल्डर की एक फ़ाइल, जिसका नाम पुल अनुरोध की संख्या पर हो, इतिहास को दोबारा लिखे बिना श्रेय लौटा देती है।
credit-programs-about = प्रोग्रामों ने जो किया, वह इतिहास में है। वे किसी लेखक-पंक्ति, लोगों की सूची या फ़ीड में नहीं हैं।
credit-you = आपका अपना नाम
credit-you-about = “contributors” फ़ोल्डर में अपने बारे में एक फ़ाइल जोड़ें: आपका नाम, आपके खाते, और वे अन्य नाम जिनका आपने उपयोग किया है। वह आपके बदलावों को जोड़ती है और तय करती है कि आप कैसे दिखें:
credit-you-command = यह कमांड ऐसी फ़ाइल उससे लिखती है जो git आपके बारे में जानता है, आपके पते डाइजेस्ट के रूप में:
credit-you-link = अपनी प्रोफ़ाइल लिखें
credit-visibility-name = आपका नाम दिया जाता है, और आपका अपना पृष्ठ होता है। प्रोफ़ाइल के बिना भी ऐसा ही है।
credit-visibility-pseudonym = केवल आपकी प्रोफ़ाइल का नाम दिखता है: आपका कोई और नाम नहीं, कोई खाता नहीं।
credit-visibility-hidden = आपको गिना जाता है, पर नाम कभी नहीं दिया जाता: न पृष्ठ, न फ़ीड, न उल्लेख।
credit-unnamed = { $n ->
    [one] { $n } व्यक्ति ने यह चुना है।
   *[other] { $n } लोगों ने यह चुना है।
}
credit-repository = यह इन पृष्ठों के लिए है। स्वयं रिपॉज़िटरी अपने कमिटों में नाम रखती है, और ईमेल पते किसी भी पृष्ठ पर नहीं होते।

## पृष्ठ की जानकारी
info-facts = तथ्य
info-page = पृष्ठ
info-file = फ़ाइल
info-language = भाषा
info-length = लंबाई
info-revisions = अवतरण
info-license = लाइसेंस
info-attestation = प्रकाशन का अधिकार
info-findings = निष्कर्ष
info-credit = श्रेय
info-credit-about = हिस्से अनुमानित हैं: वे आज के पाठ में बचे शब्द गिनते हैं।
standing-authors = लेखक
standing-contributors = इनके योगदान सहित
standing-mentioned = इतिहास में ये भी
standing-bots = प्रोग्राम
info-cite = इस पृष्ठ को उद्धृत करें
info-backlinks = यहाँ जुड़ने वाले पृष्ठ
info-no-backlinks = अभी कोई पृष्ठ यहाँ नहीं जुड़ता।
info-links = पृष्ठ जिनसे यह जुड़ता है
info-missing = पृष्ठ की प्रतीक्षा में कड़ियाँ
info-redirects = अन्य पते

## पृष्ठों के प्रकार
title-home = मुखपृष्ठ
title-article = पृष्ठ
title-category = श्रेणी
title-categories = श्रेणियाँ
title-all-pages = सभी पृष्ठ
title-dated = समाचार
title-search = खोज
title-wanted = वांछित पृष्ठ
title-long-pages = लंबे पृष्ठ
title-new-pages = नए पृष्ठ
title-most-linked = सबसे अधिक जुड़े पृष्ठ
title-redirects = पुनर्निर्देशन
title-stubs = छोटे पृष्ठ
title-stale-pages = सबसे पुराने पृष्ठ
title-orphaned-pages = एकाकी पृष्ठ
title-dead-end-pages = बंद सिरे वाले पृष्ठ
title-uncategorised-pages = श्रेणीहीन पृष्ठ
title-untranslated-pages = बिना अनुवाद के पृष्ठ
title-broken-files = अनुपलब्ध चित्र
title-undescribed-pictures = बिना विवरण के चित्र
title-redirected-links = पुनर्निर्देशन वाली कड़ियाँ
title-recent-changes = हाल के बदलाव
title-contributors = योगदानकर्ता
title-contributor = योगदानकर्ता
title-history = इतिहास
title-info = जानकारी
title-file = फ़ाइल
title-special = विशेष पृष्ठ
title-redirect = स्थानांतरित
title-404 = पृष्ठ नहीं मिला
title-statistics = आँकड़े
title-credit = श्रेय के बारे में
title-licensing = लाइसेंस
title-submissions = प्रस्ताव
title-submission = प्रस्ताव
title-submission-archive = प्रस्तावों का पुरालेख
title-calls = आह्वान
title-call = आह्वान
title-call-decision = निर्णय
title-calls-about = परिणाम किस पर टिका है
title-calls-json = आह्वान (JSON)
title-calls-feed = आह्वान (Atom फ़ीड)
title-calls-calendar = आह्वान (कैलेंडर)
title-feed = Atom फ़ीड
title-sitemap = साइट का नक़्शा
title-catalogue = सूचीपत्र (JSON)
about-all-pages = हर पृष्ठ, अ से ह तक।
about-search = पृष्ठों को उनके शब्दों से खोजें।
about-categories = श्रेणियों का वृक्ष।
about-wanted = ऐसे पृष्ठ जिनसे अन्य पृष्ठ जुड़ते हैं और जिन्हें अभी किसी ने नहीं लिखा। सबसे वांछित पहले।
about-long-pages = सबसे लंबे पृष्ठ, शब्दों की संख्या के अनुसार।
about-new-pages = सबसे नए पृष्ठ, नवीनतम पहले।
about-most-linked = जिनसे अन्य पृष्ठ सबसे अधिक जुड़ते हैं।
about-redirects = अन्य नाम और पुराने पते, और वह पृष्ठ जहाँ हर एक ले जाता है।
about-stubs = और पाठ की प्रतीक्षा में पृष्ठ, सबसे छोटे पहले।
about-stale-pages = पृष्ठ जिन्हें सबसे लंबे समय से किसी ने नहीं बदला।
about-orphaned-pages = पृष्ठ जिनसे कोई अन्य पृष्ठ नहीं जुड़ता। उन्हें वहाँ से जोड़ें जहाँ पाठक उन्हें खोजेगा।
about-dead-end-pages = पृष्ठ जो किसी अन्य पृष्ठ से नहीं जुड़ते।
about-uncategorised-pages = किसी श्रेणी में न रखे गए पृष्ठ: श्रेणियाँ देखने वाले पाठक इन्हें कभी नहीं पाते।
about-untranslated-pages = पृष्ठ जो इस साइट की किसी अन्य भाषा में नहीं हैं, सबसे अधिक जुड़े पहले।
about-broken-files = पृष्ठ जो ऐसा चित्र दिखाते हैं जो है ही नहीं।
about-undescribed-pictures = ऐसे चित्रों वाले पृष्ठ जो न देख सकने वाले को कुछ नहीं बताते। हर चित्र के लिए एक वाक्य काफ़ी है।
about-redirected-links = पृष्ठ जिनकी कड़ियाँ लक्ष्य पृष्ठ के किसी और नाम से होकर जाती हैं, या घूमकर लौट आती हैं।
about-recent-changes = हाल में क्या बदला, और किसने बदला।
about-contributors = वे सभी जिनका इस साइट में हिस्सा है।
about-statistics = साइट, संख्याओं में।
about-credit = किसका नाम किस बात के लिए, और किन नियमों से।
about-licensing = पूरी साइट के लाइसेंस और घोषणाएँ।
about-submissions = समीक्षा की प्रतीक्षा में बदलाव।
about-submission-archive = प्रस्ताव जिन पर निर्णय हो चुका है।
about-calls = यह समुदाय क्या माँगता है, और उसका क्या हुआ।
about-calls-json = हर आह्वान अपनी प्रविष्टियों और परिणामों सहित, प्रोग्रामों के लिए।
about-calls-feed = फ़ीड रीडर में आह्वानों का अनुसरण करें।
about-calls-calendar = सभी आह्वानों की तिथियाँ, कैलेंडर के लिए।
about-feed = फ़ीड रीडर में साइट का अनुसरण करें।
about-sitemap = खोज इंजनों के लिए।
about-catalogue = यहाँ का सब कुछ, प्रोग्रामों के लिए।
special-group-reading = पठन
special-group-maintenance = रखरखाव
special-group-people = लोग
special-group-machine = प्रोग्रामों के लिए

## प्रस्ताव
submissions-lead = { $n ->
    [0] कोई प्रस्ताव समीक्षा की प्रतीक्षा में नहीं है।
    [one] { $n } प्रस्ताव समीक्षा की प्रतीक्षा में है।
   *[other] { $n } प्रस्ताव समीक्षा की प्रतीक्षा में हैं।
}
submissions-lead-unsure = { $n ->
    [one] { $n } प्रस्ताव साइट का भाग नहीं है।
   *[other] { $n } प्रस्ताव साइट का भाग नहीं हैं।
}
submissions-unsure-about = हो सकता है उनमें से कुछ बंद हो चुके हों: अकेली रिपॉज़िटरी बंद और खुले प्रस्तावों में अंतर नहीं बताती।
open-submissions = { $n ->
    [one] { $n } खुला प्रस्ताव
   *[other] { $n } खुले प्रस्ताव
}
submissions-about = प्रस्तावित बदलाव जो अभी स्वीकार नहीं हुए हैं। इनमें से कोई प्रकाशित नहीं है।
submissions-oldest = सबसे लंबी प्रतीक्षा वाले
submission = प्रस्ताव
submission-by = प्रस्तावक:
submission-changes = यह क्या बदलता है
submission-waits-since = प्रतीक्षा का आरंभ
submission-since = प्रतीक्षा का आरंभ:
submission-updated = बदलाव:
submission-checks = जाँचें
submission-answer = अब तक का उत्तर
submission-kind-all = सभी
submission-kind-newcomers = नए लोगों के
submission-kind-new-pages = नए पृष्ठों वाले
submission-kind-overlaps = जो दूसरों से टकराते हैं
submission-draft = अभी अधूरा
submission-new-person = यहाँ नए
submission-unnamed = { $n ->
    [one] { $n } व्यक्ति जिन्होंने नाम न देने को कहा
   *[other] { $n } लोग जिन्होंने नाम न देने को कहा
}
submission-conflicts-with = इनसे टकराव:
submission-similar = इसका बहुत-सा पाठ यहाँ भी है:
submission-cannot-join = नए बदलावों से टकराव में
submission-on-forge = रिपॉज़िटरी में
submission-answer-there = रिपॉज़िटरी में इसका उत्तर दें
submission-findings = जाँचों ने क्या पाया
submission-more-findings = और निष्कर्ष
submission-no-page = कोई पृष्ठ नहीं बदलता
submission-no-page-about = यह इस साइट का कोई पृष्ठ नहीं बदलता, केवल नीचे की फ़ाइलें बदलता है।
submission-next = अगला क़दम
submission-try = इसके साथ साइट की झलक देखें:
submission-merge = रिपॉज़िटरी में इसका उत्तर दें या विलय करें
submission-pages = पृष्ठ
submission-page-now = पृष्ठ जैसा अभी है
submission-preview = यह कैसा दिखेगा
submission-no-preview = यह पृष्ठ यहाँ दिखाने के लिए बहुत लंबा है।
submission-told = लेखक के लिए संदेश
submission-files = फ़ाइलें
submission-commits = कमिट
submission-years = वर्ष
submission-undated = तिथि अज्ञात
submission-by-other = इससे:
change-submission = प्रस्ताव
verdict-ready = तैयार
verdict-needs-work = काम बाक़ी है
verdict-conflicts = टकराव
verdict-too-large = बहुत बड़ा
verdict-cannot-tell = कहा नहीं जा सकता
verdict-not-judged = अभी जाँचा नहीं गया
verdict-count-ready = तैयार
verdict-count-needs-work = { $n ->
    [one] में काम बाक़ी है
   *[other] में काम बाक़ी है
}
verdict-count-conflicts = टकराव में
verdict-count-too-large = { $n ->
    [one] बहुत बड़ा
   *[other] बहुत बड़े
}
verdict-count-cannot-tell = { $n ->
    [one] पढ़ा नहीं जा सकता
   *[other] पढ़े नहीं जा सकते
}
verdict-count-not-judged = { $n ->
    [one] अभी जाँचा नहीं गया
   *[other] अभी जाँचे नहीं गए
}
verdict-ready-about = ठीक करने को कुछ नहीं है। कोई अनुरक्षक इसकी समीक्षा कर सकता है।
verdict-needs-work-about = पहले कुछ ठीक करना होगा। इस पर जाँच की टिप्पणी बताती है कि क्या, और कैसे।
verdict-conflicts-about = इस बीच साइट उन्हीं स्थानों पर बदल गई है। पहले लेखक को इसे अद्यतन करना होगा।
verdict-too-large-about = यह यहाँ जाँचने के लिए बहुत बड़ा है। किसी अनुरक्षक को इसे अलग से देखना होगा।
verdict-cannot-tell-about = इसे यहाँ पढ़ा नहीं जा सकता। किसी अनुरक्षक को इसे देखना होगा।
verdict-not-judged-about = जाँचों ने इसे अभी नहीं देखा है।
outcome-merged = विलय हुआ
outcome-declined = अस्वीकृत
outcome-superseded = प्रतिस्थापित
outcome-closed = बंद
outcome-unknown = अज्ञात
answer-accepted = स्वीकृत
answer-declined = अस्वीकृत
answer-superseded = इससे प्रतिस्थापित:
file-change-added = नई
file-change-modified = सम्पादित
file-change-deleted = हटाई गई
file-change-renamed = स्थानांतरित
severity-error = ठीक करना ज़रूरी है
severity-warning = ठीक करना चाहिए
severity-info = जानने योग्य
count-errors = { $n } ठीक करने को
count-warnings = { $n ->
    [one] { $n } संकेत
   *[other] { $n } संकेत
}
person-merged = { $n ->
    [one] { $n } प्रस्ताव का विलय हुआ
   *[other] { $n } प्रस्तावों का विलय हुआ
}

## पृष्ठों के पाठ में
markdown-references = सन्दर्भ
markdown-note = टिप्पणी
markdown-tip = सुझाव
markdown-important = महत्त्वपूर्ण
markdown-warning = चेतावनी
markdown-caution = सावधानी
markdown-table = तालिका
markdown-done = हो गया
markdown-to-do = करना है
markdown-back-to-text = पाठ पर वापस
markdown-picture-at = चित्र यहाँ है:
markdown-page-does-not-exist = पृष्ठ मौजूद नहीं है
markdown-page-does-not-exist-calls-only = पृष्ठ मौजूद नहीं है; नए पृष्ठ किसी खुले आह्वान के उत्तर में बनते हैं
markdown-page-does-not-exist-members = पृष्ठ मौजूद नहीं है; नए पृष्ठ केवल सदस्य लिखते हैं
markdown-page-does-not-exist-paused = पृष्ठ मौजूद नहीं है; फ़िलहाल योगदान नहीं लिए जा रहे

file-open = फ़ाइल खोलें
file-download = डाउनलोड करें
file-pixels = { $width } × { $height } पिक्सेल
file-kilobytes = { $n } किलोबाइट
file-terms = रचनाकार और लाइसेंस
file-title = शीर्षक
file-author = रचनाकार
file-author-unknown = दर्ज नहीं
file-source = स्रोत
file-license-unknown = दर्ज नहीं: उपयोग से पहले पूछें
file-changes = बदलाव
file-copyright = कॉपीराइट
file-place-removed = प्रकाशित फ़ोटो यह नहीं बताती कि वह कहाँ ली गई।
file-reuse-explain = आप इस फ़ाइल का उपयोग इसके लाइसेंस के अनुसार कर सकते हैं। रचनाकार का नाम दें, लाइसेंस का नाम और उसकी कड़ी दें, और बताएँ कि आपने कुछ बदला या नहीं। यह पंक्ति यही करती है:
file-usage = यहाँ दिखाई गई
file-no-usage = कोई पृष्ठ यह फ़ाइल नहीं दिखाता।
file-origin = इस साइट में
file-brought = लाने वाले
file-history = फ़ाइल का इतिहास

file-reuse-how = इस फ़ाइल का पुनःउपयोग कैसे करें
title-license-document = लाइसेंस (SPDX)
title-attribution = श्रेय-सूची
about-license-document = हर फ़ाइल का लाइसेंस, कॉपीराइट और चेकसम, प्रोग्रामों के लिए (SPDX 2.3)।
about-attribution = हर पृष्ठ और फ़ाइल का शीर्षक, लेखक, लाइसेंस और स्रोत, पूरी साइट की प्रति के साथ रखने के लिए।
count-files = { $n ->
    [one] { $n } फ़ाइल
   *[other] { $n } फ़ाइलें
}
licensing-in-use = उपयोग में लाइसेंस
licensing-pages = पृष्ठ और श्रेणियाँ
licensing-files = फ़ाइलें
licensing-without = बिना लाइसेंस के
licensing-none = यहाँ अभी किसी चीज़ का लाइसेंस नहीं है।
licensing-deed = सारांश
licensing-text = पाठ
licensing-proofs = साइन-ऑफ़
licensing-proofs-about = योगदानकर्ता पुष्टि करते हैं कि उन्हें प्रकाशित करने का अधिकार है। पृष्ठों के नवीनतम अवतरणों के लिए उन्होंने ऐसा इस तरह किया।
licensing-proof = प्रमाण
licensing-statements = घोषणाएँ
licensing-changes = आज के पृष्ठों और फ़ाइलों के सभी बदलावों में से:
licensing-changes-certified = { $n ->
    [one] { $n } को उसके लेखक ने प्रमाणित किया है
   *[other] { $n } को उनके लेखकों ने प्रमाणित किया है
}
licensing-changes-not-needed = { $n ->
    [one] { $n } को प्रमाण की ज़रूरत नहीं: उसे किसी प्रोग्राम ने लिखा, या वह प्रमाण माँगे जाने से पहले का है
   *[other] { $n } को प्रमाण की ज़रूरत नहीं: उन्हें प्रोग्रामों ने लिखा, या वे प्रमाण माँगे जाने से पहले के हैं
}
licensing-changes-missing = { $n ->
    [one] { $n } का कोई प्रमाण नहीं है
   *[other] { $n } का कोई प्रमाण नहीं है
}
licensing-version = पाठ का संस्करण (git में उसका नाम):
proof-sign-off = बदलाव पर योगदानकर्ता का साइन-ऑफ़
proof-profile = योगदानकर्ता की प्रोफ़ाइल में घोषणा
proof-page = पृष्ठ पर घोषणा
proof-none = कोई दर्ज नहीं
licensing-accepted = क्या योगदान किया जा सकता है
licensing-accepted-about = नया पृष्ठ इनमें से किसी लाइसेंस के अंतर्गत होता है, ताकि पृष्ठ एक साथ जोड़े, अनूदित और आगे बाँटे जा सकें।
licensing-accepted-any = कोई भी लाइसेंस जिसे SPDX जानता है। पृष्ठ उसका नाम देता है।
licensing-policy = हर बदलाव के लिए यह घोषणा चाहिए कि उसे प्रकाशित करने का अधिकार किसे है।
licensing-accept = ये मान्य हैं:
licensing-no-policy = प्रकाशन के अधिकार की कोई घोषणा नहीं माँगी जाती।
licensing-since = यह तब से माँगा जाता है:
licensing-flows = अन्य कृतियों से इस लाइसेंस वाले पृष्ठ में:
licensing-flows-about = रूपांतरित या अनूदित पाठ अपना लाइसेंस साथ लाता है। तथ्यों और छोटे उद्धरणों के लिए केवल सन्दर्भ चाहिए, और चित्र का लाइसेंस अपना ही रहता है। यह मार्गदर्शन है, क़ानूनी सलाह नहीं।
flow-allowed = हाँ
flow-notice = हाँ, उसकी लाइसेंस-सूचना के साथ
flow-human = अनुरक्षक निर्णय लेते हैं
flow-refused = नहीं
licensing-whole = पूरी साइट का पुनःउपयोग
licensing-whole-about = जो पूरी साइट की प्रति बनाता है, उसे नाम देने योग्य सब कुछ दो फ़ाइलों में मिलता है:
license-about-cc0 = जो चाहें करें: रचनाकारों ने अपने अधिकार वहाँ तक छोड़ दिए हैं जहाँ तक क़ानून अनुमति देता है।
license-about-public-domain = कोई कॉपीराइट ज्ञात नहीं है, इसलिए जो चाहें करें।
license-about-by = आप इसे कॉपी कर सकते हैं, बदल सकते हैं और बेच सकते हैं, यदि आप रचनाकारों और लाइसेंस का नाम दें और बताएँ कि क्या बदला।
license-about-by-sa = आप इसे कॉपी कर सकते हैं, बदल सकते हैं और बेच सकते हैं, यदि आप रचनाकारों और लाइसेंस का नाम दें, बताएँ कि क्या बदला, और अपना संस्करण उसी लाइसेंस के अंतर्गत आगे बाँटें।
license-about-by-nc = आप इसे कॉपी कर सकते हैं और बदल सकते हैं, पर व्यावसायिक उद्देश्यों के लिए नहीं, यदि आप रचनाकारों और लाइसेंस का नाम दें और बताएँ कि क्या बदला।
license-about-by-nc-sa = आप इसे कॉपी कर सकते हैं और बदल सकते हैं, पर व्यावसायिक उद्देश्यों के लिए नहीं, यदि आप रचनाकारों और लाइसेंस का नाम दें, बताएँ कि क्या बदला, और अपना संस्करण उसी लाइसेंस के अंतर्गत आगे बाँटें।
license-about-by-nd = आप इसे कॉपी कर सकते हैं और बेच सकते हैं, यदि आप रचनाकारों और लाइसेंस का नाम दें; बदले हुए संस्करण आगे नहीं बाँटे जा सकते।
license-about-by-nc-nd = आप इसे कॉपी कर सकते हैं, पर व्यावसायिक उद्देश्यों के लिए नहीं, यदि आप रचनाकारों और लाइसेंस का नाम दें; बदले हुए संस्करण आगे नहीं बाँटे जा सकते।
license-about-notice = आप इसे कॉपी कर सकते हैं, बदल सकते हैं और बेच सकते हैं, यदि आप लाइसेंस-सूचना बनाए रखें।

## पृष्ठों की समीक्षाएँ
review-by = समीक्षक:
review-on = – तिथि:
review-unnamed = कोई जिन्होंने नाम न देने को कहा
review-scope-facts = तथ्य
review-scope-language = भाषा
review-scope-licence = लाइसेंस
review-scope-images = चित्र
review-verdict-accept = इसे अच्छा पाया
review-verdict-revise = बदलाव चाहते हैं
review-verdict-decline = इसके विरुद्ध सलाह देते हैं
review-since = { $n ->
    [0] तब से कोई बड़ा बदलाव नहीं
    [one] तब से { $n } बड़ा बदलाव
   *[other] तब से { $n } बड़े बदलाव
}
review-says = समीक्षा क्या कहती है
review-uncounted-uncommitted = कमिट नहीं हुई
review-uncounted-unknown-page = ऐसे पृष्ठ की जो मौजूद नहीं है
review-uncounted-foreign = किसी के नाम से, और कमिट किसी और ने की
review-uncounted-name-only = इसके लेखक के नाम वाले किसी व्यक्ति की, ऐसे पते से जो उनका ज्ञात नहीं है
review-uncounted-incomplete = यह नहीं बताती कि क्या पढ़ा गया, क्या देखा गया और उससे क्या निकला
review-uncounted-silent = यह नहीं बताती कि हितों का टकराव है या नहीं
review-uncounted-declared = हितों का टकराव घोषित किया गया
review-uncounted-conflict = इसके लेखक ने ही वह अवतरण लिखा जो पढ़ा गया
review-uncounted-unknown-revision = ऐसे अवतरण के बारे में जो पृष्ठ का कभी था ही नहीं
info-reviews = समीक्षाएँ

## आह्वान
calls-lead = यह समुदाय क्या माँगता है, लोगों ने क्या भेजा, और उसका क्या हुआ।
calls-as-of = स्थिति:
calls-about-link = परिणाम किस पर टिका है
calls-calendar = कैलेंडर (iCalendar)
calls-json = प्रोग्रामों के लिए (JSON)
calls-group-open = दी गई तिथि तक प्रविष्टियाँ
calls-group-standing = प्रविष्टियाँ किसी भी समय
calls-group-drives = सबके लिए काम
calls-group-announced = दी गई तिथि से प्रविष्टियाँ
calls-group-judging = प्रविष्टियाँ आ चुकी हैं, निर्णय बाक़ी है
calls-group-decided = निर्णीत
calls-group-decided-in = { $year } में निर्णीत
calls-group-closed = रद्द
home-calls = आह्वान
home-all-calls = सभी आह्वान
call-kind-challenge = चुनौती
call-kind-contest = प्रतियोगिता
call-kind-ideas = विचार
calls-group-ended = समाप्त
call-kind-review-drive = समीक्षा अभियान
call-kind-translation-drive = अनुवाद अभियान
drive-progress = प्रगति
drive-done-of = { $of ->
    [one] { $of } में से { $n } पृष्ठ पूरा
   *[other] { $of } में से { $n } पृष्ठ पूरे
}
drive-pages = पृष्ठ
drive-no-end = किसी भी समय
drive-reviews = समीक्षा के लिए पृष्ठ
drive-translations = अनुवाद के लिए पृष्ठ: { $language }
drive-left = क्या बाक़ी है
drive-behind = तब से पृष्ठ बदल गया है:
drive-done = पूरा
drive-form-review-drive = इसकी समीक्षा करें
drive-form-translation-drive = इसका अनुवाद करें
drive-form-behind = इसे अद्यतन करें
drive-date-opens = आरंभ:
drive-date-closes = अंत:
drive-edge-opens = अभियान का आरंभ:
drive-edge-closes = अभियान का अंत:
call-first-time = पहले योगदान के लिए उपयुक्त
call-record-decided = निर्णीत
call-record-implemented = क्रियान्वित
call-record-closed = रद्द
call-date-opens = प्रविष्टियाँ आरंभ:
call-date-closes = प्रविष्टियों की अंतिम तिथि:
call-date-vote-opens = मतदान आरंभ:
call-date-vote-closes = मतदान की अंतिम तिथि:
call-date-reviews-until = समीक्षाओं की अंतिम तिथि:
call-date-reveal = लिफ़ाफ़े खोलने की अंतिम तिथि:
call-date-decide-by = निर्णय की वचनबद्ध तिथि:
call-edge-opens = प्रविष्टियाँ लेना आरंभ:
call-edge-closes = प्रविष्टियाँ लेना समाप्त:
call-edge-vote-opens = मतपत्र लेना आरंभ:
call-edge-vote-closes = मतपत्र लेना समाप्त:
call-edge-reviews-until = समीक्षाएँ लेना समाप्त:
call-edge-reveal = लिफ़ाफ़े खोलना समाप्त:
call-edge-decide-by = निर्णय की वचनबद्ध तिथि:
call-anywhere = पृथ्वी पर कहीं भी: दिन वहाँ समाप्त होता है जहाँ वह सबसे बाद में समाप्त हो
call-no-end = प्रविष्टियाँ किसी भी समय
count-entries = { $n ->
    [one] { $n } प्रविष्टि
   *[other] { $n } प्रविष्टियाँ
}
call-event-opens = प्रविष्टियाँ आरंभ
call-event-closes = प्रविष्टियों का अंतिम समय
call-event-vote-opens = मतदान आरंभ
call-event-vote-closes = मतपत्रों का अंतिम समय
call-event-reviews-until = समीक्षाओं का अंतिम समय
call-event-reveal = लिफ़ाफ़े खोलने का अंतिम समय
call-event-decide-by = निर्णय का वचनबद्ध समय
call-news-opened = प्रविष्टियाँ ली जा रही हैं
call-news-closed = प्रविष्टियाँ आ चुकी हैं
call-news-decided = निर्णय हो गया
call-news-amended = खुलने के बाद बदला गया
call-news-update = समाचार
call-news-called-off = रद्द
call-news-sealed = जो आ चुका था, उस पर मुहर लगी
call-news-step = एक चरण पूरा हुआ
call-badge-open = खुला
call-badge-before = अभी खुला नहीं
call-badge-left = { $days } शेष
call-badge-last = अंतिम दिन
call-badge-closed = बंद
call-badge-vote = मतदान खुला
call-badge-overdue = निर्णय में देरी
call-badge-until = अंतिम तिथि:
call-badge-vote-until = मतदान की अंतिम तिथि:
call-badge-decided = निर्णीत:
call-badge-called-off = रद्द
call-badge-any-time = किसी भी समय
call-tell-enter = भाग लें:
call-tell-result = निर्णय कैसे हुआ:
call-tell-rights = प्रविष्टियों का लाइसेंस:
call-tell-from = आह्वानकर्ता:
tell-others = दूसरों को बताएँ
tell-about = जो चाहिए कॉपी करें; तिथियाँ उसमें हैं, इसलिए वह सही बना रहता है।
tell-file = सभी पाठ एक फ़ाइल में
tell-short = संक्षिप्त
tell-medium = पोस्ट
tell-long = पत्र
tell-characters = { $n ->
    [one] लगभग { $n } वर्ण
   *[other] लगभग { $n } वर्ण
}
tell-badge = आपके पृष्ठ के लिए बैज
tell-card = चित्र
tell-card-of = कार्ड:
tell-card-linked = झलक दिखाने वाली साइटें इसे वहाँ दिखाती हैं जहाँ इस पृष्ठ की कड़ी दी जाती है।
tell-card-alone = इसे पाठ के साथ भेजें।
tell-calendar = तिथियाँ कैलेंडर में डालें
tell-feed = फ़ीड रीडर में इस आह्वान का अनुसरण करें
call-run-by = आयोजक:
call-ask = इसके बारे में पूछें
call-unnamed = { $n ->
    [one] { $n } व्यक्ति जिन्होंने नाम न देने को कहा
   *[other] { $n } लोग जिन्होंने नाम न देने को कहा
}
call-chosen = चुनी गई:
call-none-chosen = कोई प्रविष्टि नहीं चुनी गई।
call-decided-on = निर्णय की तिथि:
call-closed-on = रद्द करने की तिथि:
call-was-closed = यह आह्वान रद्द किया गया।
call-see-decision = निर्णय और उसके सभी आधार देखें
call-see-count = देखें कि अभिलेख अब तक क्या देते हैं
call-dates = तिथियाँ
call-terms = निर्णय कैसे होता है
call-criteria = निर्णायक किस पर अंक देते हैं
call-criterion = मानदंड
call-weight = भार
call-range = अंक
call-judges = निर्णायक
call-interest = उनका हित:
call-judge-added = प्रविष्टियाँ बंद होने के बाद जोड़ा गया, क्योंकि हितों के टकराव से इनके लिए बहुत कम निर्णायक बचे:
call-reviews = समीक्षाएँ
call-reviews-each = { $n ->
    [one] हर प्रविष्टि को { $n } समीक्षा चाहिए।
   *[other] हर प्रविष्टि को { $n } समीक्षाएँ चाहिए।
}
call-combine-mean = प्रविष्टि का अंक उसकी समीक्षाओं का औसत है।
call-combine-median = प्रविष्टि का अंक उसकी समीक्षाओं की माध्यिका है।
call-combine-centred = प्रविष्टि का अंक उसकी समीक्षाओं का औसत है, सभी निर्णायकों की सख़्ती बराबर कर लेने के बाद।
call-combine-borda = प्रविष्टि का अंक हर निर्णायक के अपने क्रम में उसके स्थानों का औसत है, सर्वोत्तम के लिए 1 से अंतिम के लिए 0 तक।
call-award-main = किस बात का निर्णय होता है
call-decides-judges = निर्णायकों द्वारा
call-decides-votes = मतदान द्वारा
call-decides-people = आह्वान के आयोजकों द्वारा
call-decides-consent = सहमति से: पारित, जब तक कोई आपत्ति न करे
call-places = { $n ->
    [one] { $n } स्थान
   *[other] { $n } स्थान
}
call-vote = मतदान
call-method-yes-no = हाँ या नहीं।
call-method-approval = हर मतपत्र उन सभी विकल्पों के नाम देता है जिनका वह अनुमोदन करता है।
call-method-score = हर मतपत्र 0 से { $max } तक अंक देता है; जिसका नाम वह नहीं देता, उसे 0 मिलता है।
call-method-ranked = हर मतपत्र विकल्पों को क्रम में रखता है; बराबरी की अनुमति है, और जिसका नाम न हो वह अंत में आता है।
call-method-consent = जिसके पास कारण हो वह आपत्ति करता है; आपत्ति न हो तो पारित।
call-voters-everyone = कोई भी मत दे सकता है; जो यहाँ नया है, वह पहले अपना प्रोफ़ाइल बनाता है। कोई यह नहीं जाँचता कि एक व्यक्ति केवल एक बार मत दे।
call-voters-members = सदस्य मत देते हैं: जिनकी प्रोफ़ाइल यहाँ है।
call-voters-contributors = वे मत देते हैं जिनका काम आह्वान ज्ञात होने से पहले यहाँ था।
call-voters-judges = निर्णायक मत देते हैं।
call-voters-people = ये लोग मत देते हैं:
call-none = “इनमें से कोई नहीं” भी एक विकल्प है, और जिसे अधिक मतपत्र इसके ऊपर के बजाय नीचे रखें, वह हट जाता है।
call-quorum = { $n ->
    [one] { $n } मतपत्र का मान्य होना ज़रूरी है।
   *[other] कम से कम { $n } मतपत्रों का मान्य होना ज़रूरी है।
}
call-eligible = कौन भाग ले सकता है
call-eligible-everyone = सभी
call-eligible-members = सदस्य: जिनकी प्रोफ़ाइल यहाँ है
call-eligible-contributors = जिनका काम इसके खुलने से पहले यहाँ था
call-eligible-newcomers = जिनका काम इसके खुलने से पहले यहाँ नहीं था
call-no-judges = निर्णायक नहीं
call-no-people = आयोजक नहीं
call-except = ये नहीं:
call-limits = सीमाएँ
call-limit-entries = { $n ->
    [one] प्रति व्यक्ति { $n } प्रविष्टि
   *[other] प्रति व्यक्ति { $n } प्रविष्टियाँ
}
call-limit-team = { $n ->
    [one] प्रति प्रविष्टि { $n } व्यक्ति
   *[other] प्रति प्रविष्टि अधिकतम { $n } लोग
}
call-words-min = { $n ->
    [one] कम से कम { $n } शब्द
   *[other] कम से कम { $n } शब्द
}
call-words-max = { $n ->
    [one] अधिकतम { $n } शब्द
   *[other] अधिकतम { $n } शब्द
}
call-license = प्रविष्टियों का लाइसेंस
call-rights = किसका क्या है
call-late = प्रविष्टियाँ जिनका समय पर होना कुछ सिद्ध नहीं करता
call-late-refuse = छोड़ दी जाती हैं
call-late-ask = अलग सूची में रखी जाती हैं, और तब मान्य होती हैं जब निर्णय कारण बताए
call-late-take = ले ली जाती हैं
call-unless-decided = यदि कोई निर्णय न हो
call-enter = भाग कैसे लें
call-enter-form = प्रविष्टि लिखें
call-enter-form-about = फ़ॉर्म रिपॉज़िटरी का है; उसमें इस आह्वान का नाम पहले से है।
call-enter-command = अपने कंप्यूटर पर:
call-enter-before = प्रविष्टियाँ लेना आरंभ:
call-enter-over = प्रविष्टियाँ लेना समाप्त हुआ:
call-enter-vote = मत देने के लिए:
call-vote-until = मतपत्र लिए जाते हैं, तक:
call-vote-form = मतपत्र लिखें
call-vote-form-about = यह फ़ॉर्म रिपॉज़िटरी का है। फ़ाइल के नाम में “your-name” की जगह अपना नाम लिखें, जैसा आपके यहाँ के पृष्ठ का है: मतपत्र उसी का गिना जाता है जिसके नाम पर वह है, यदि उसने स्वयं उसे जमा किया हो।
call-enter-review = निर्णायक प्रविष्टि की समीक्षा लिखते हैं:
call-updates = समाचार और उत्तर
call-amendments = खुलने के बाद के बदलाव
call-amendment-why = क्यों:
call-entries = प्रविष्टियाँ
call-entries-none = अभी कोई प्रविष्टि नहीं है।
call-entries-shuffled = संयोग से बने क्रम में, जो सबके लिए एक-सा है: जल्दी आने से, या “अजय” नाम होने से, कोई लाभ नहीं।
call-entries-placed = स्थान के, फिर नाम के क्रम में।
call-proposed = अभी प्रकाशित नहीं
call-arrival-sealed = समय पर, समय-सीमा की मुहर के अनुसार
call-arrival-merged = शाखा पर आई:
call-arrival-forge = ऐसे अनुरोध में जो होस्टिंग मंच के अनुसार खोला गया:
call-arrival-claimed = कुछ सिद्ध नहीं करता कि यह कब आई
call-standing-late = समय पर होना सिद्ध नहीं
call-standing-admitted = देर से आई, फिर भी ली गई
call-standing-withdrawn = वापस ली गई
call-standing-ineligible = भाग नहीं ले सकती
call-standing-unopened = समय पर नहीं खोली गई
call-standing-broken-envelope = वह नहीं जो इसके लिफ़ाफ़े में है
call-entry-removed = आह्वान बंद होने के बाद इसका पृष्ठ हटा दिया गया; इसे उसी रूप में परखा जाता है जैसी यह थी
call-entry-touched = आह्वान बंद होने से पहले दूसरों ने इसे बदला
call-doubts = परिणाम पर भरोसा करने से पहले जानने योग्य
call-entry-sealed = अपने लिफ़ाफ़े में
call-entry-opened = लिफ़ाफ़े में, खोली गई:
call-entry-opens = खोलने का समय:
call-place = स्थान { $n }
call-shared = साझा
call-outcome = परिणाम
call-outcome-chosen = चुनी गई
call-outcome-mention = सम्मानजनक उल्लेख
call-outcome-not-chosen = नहीं चुनी गई
call-outcome-late = बहुत देर से आई
call-outcome-ineligible = भाग नहीं ले सकती थी
call-outcome-withdrawn = वापस ली गई
call-outcome-unopened = समय पर नहीं खोली गई
call-outcome-broken-envelope = वह नहीं थी जो इसके लिफ़ाफ़े में था
call-outcome-accepted = स्वीकृत
call-outcome-later = बाद के लिए
call-outcome-declined = अस्वीकृत
call-outcome-done = पूरी हुई
call-answer = उत्तर
call-steps = इसका क्या हुआ
call-steps-over = { $of } में से { $n } चरण पूरे हुए या छोड़ दिए गए।
call-steps-news = ताज़ा समाचार:
call-step-planned = नियोजित
call-step-doing = जारी
call-step-done = पूरा
call-step-dropped = छोड़ दिया
call-retrospective = पीछे मुड़कर:
person-calls = आह्वानों को भेजा गया
person-judged = निर्णायक रहे:
person-runs = संचालन:
call-preliminary = अभी किसी ने निर्णय नहीं लिया है। सभी समय-सीमाएँ बीत जाने पर अभिलेख यह देते हैं; निर्णय अब भी कारण बताकर कुछ छोड़ सकता है, या देर से आया कुछ ले सकता है।
call-decision-by = – निर्णयकर्ता:
call-decision-at = इस कमिट के अभिलेखों से:
call-decision-file = फ़ाइल
call-override = लोगों ने संख्याओं से अलग निर्णय लिया:
call-despite = जो बातें विरुद्ध थीं, उनके बावजूद निर्णय लिया गया:
call-decision-disputed = यह निर्णय टिकता नहीं:
call-draw = लॉटरी
call-draw-held = { $n ->
    [one] ये प्रविष्टियाँ { $n } स्थान के लिए बराबर थीं, इसलिए वह लॉटरी से दिया गया।
   *[other] ये प्रविष्टियाँ { $n } स्थानों के लिए बराबर थीं, इसलिए वे लॉटरी से दिए गए।
}
call-draw-needed = { $n ->
    [one] ये प्रविष्टियाँ { $n } स्थान के लिए बराबर हैं, और वह लॉटरी से दिया जाएगा।
   *[other] ये प्रविष्टियाँ { $n } स्थानों के लिए बराबर हैं, और वे लॉटरी से दिए जाएँगे।
}
call-draw-repeat = संख्याओं से कोई भी इसे दोहरा सकता है; विधि यह है:
call-draw-sources = संख्याएँ वहाँ से आती हैं जिसका नाम आह्वान में है।
call-draw-after = वे इसके बाद ज्ञात होती हैं:
call-draw-key = उनसे बनी कुंजी
call-draw-pool = इनमें से निकाला गया, इस क्रम में:
call-draw-order = निकलने का क्रम:
call-draw-number = संख्या
call-draw-place = स्थान मिला
call-draw-named = बराबरी का फ़ैसला लॉटरी से होता है, इन संख्याओं से:
call-ties-drawn = बराबरी का फ़ैसला लॉटरी से
call-lacks-quorum = { $n ->
    [one] कोई परिणाम नहीं: { $n } मतपत्र का मान्य होना ज़रूरी है, और कोई मान्य नहीं है।
   *[other] कोई परिणाम नहीं: { $n } मतपत्रों का मान्य होना ज़रूरी है, और उससे कम मान्य हैं।
}
call-no-places = किसी प्रविष्टि को स्थान नहीं मिला।
call-decided-by-people = यह निर्णय आह्वान के आयोजक लेते हैं; कुछ गिना नहीं जाता।
call-entry = प्रविष्टि
call-score = अंक
call-score-exact = ठीक-ठीक
call-score-none = समीक्षाएँ बहुत कम
call-sum = योग
call-options = विकल्प
call-none-of-these = इनमें से कोई नहीं
call-pairwise = किसे किस पर वरीयता है
call-pairwise-about = कितने मतपत्र पंक्ति को स्तंभ से ऊपर रखते हैं। मोटे अक्षरों की संख्या अपने जोड़े में बड़ी है।
call-paths = सबसे मज़बूत पथ
call-paths-about = शुल्त्से की विधि: जीतों की शृंखला उतनी ही मज़बूत है जितनी उसकी सबसे कमज़ोर जीत। जिसका हर दूसरे तक का पथ वापसी के पथ से मज़बूत हो, वह पहले आता है।
call-order = सभी क्रम में:
call-dropped = हटाए गए, क्योंकि कोई बहुमत इन्हें “इनमें से कोई नहीं” से ऊपर नहीं रखता:
call-condorcet = सीधी तुलना में हर दूसरे विकल्प को हराता है:
call-too-many-options = तालिकाओं के लिए विकल्प बहुत अधिक हैं; नीचे की फ़ाइलों में हर मतपत्र है।
call-answer-yes = हाँ
call-answer-no = नहीं
call-answer-abstain = तटस्थ
call-carried = पारित
call-not-carried = पारित नहीं
call-needs-majority = “नहीं” से अधिक “हाँ” चाहिए
call-needs-two-thirds = “नहीं” से कम से कम दोगुने “हाँ” चाहिए
call-passes = किसी को आपत्ति नहीं, इसलिए यह पारित है।
call-objections = क़ायम आपत्तियाँ
call-reviews-all = सभी समीक्षाएँ
call-reviewer = समीक्षक
call-total = कुल
call-counted = मान्य
call-not-counted = मान्य नहीं:
call-conflict = हितों का टकराव:
call-verdict-accept = इसे स्वीकार करेंगे
call-verdict-revise = इसमें संशोधन चाहेंगे
call-verdict-decline = इसे अस्वीकार करेंगे
call-comments = वे क्या कहते हैं
call-support = { $n ->
    [one] { $n } व्यक्ति का समर्थन (होस्टिंग मंच की गिनती, सबके लिए खुली)
   *[other] { $n } लोगों का समर्थन (होस्टिंग मंच की गिनती, सबके लिए खुली)
}
call-ballots = सभी मतपत्र
call-ballots-counted = { $n ->
    [one] { $n } मतपत्र मान्य है।
   *[other] { $n } मतपत्र मान्य हैं।
}
call-voter = मतदाता
call-choice = चयन
call-hidden-voter = कोई जिन्होंने नाम न देने को कहा
call-withdrawn-objection = आपत्ति वापस ली
call-unreadable = पढ़ा नहीं जा सकता
call-ballot-blank = किसी विकल्प का नाम नहीं देता
call-left-out = छोड़े गए
call-left-out-unnamed = { $n ->
    [one] और नाम न देने को कहने वाले व्यक्ति का { $n } अभिलेख
   *[other] और नाम न देने को कहने वाले लोगों के { $n } अभिलेख
}
call-uncounted-uncommitted = कमिट नहीं किया गया
call-uncounted-invalid = पढ़ा नहीं जा सकता, या किसी अन्य प्रकार के मतदान के लिए है
call-uncounted-unknown-option = ऐसे विकल्प का नाम देता है जो मौजूद नहीं है
call-uncounted-foreign = किसी के नाम से, और कमिट किसी और ने किया
call-uncounted-name-only = इसके लेखक के नाम वाले किसी व्यक्ति का, ऐसे पते से जो उनका ज्ञात नहीं है
call-uncounted-unreadable = पढ़े गए इतिहास में नहीं है
call-uncounted-not-on-roll = मत का अधिकार नहीं है
call-uncounted-weak-proof = उस प्रमाण के बिना जो आह्वान माँगता है
call-proof-sign-off = मतपत्र तब मान्य होता है जब उसके मतदाता ने उसके कमिट पर साइन-ऑफ़ किया हो।
call-proof-account = मतपत्र तब मान्य होता है जब होस्टिंग मंच की सूची के अनुसार मतदाता की प्रोफ़ाइल वाले खाते ने वह अनुरोध खोला हो जिससे मतपत्र आया।
call-uncounted-late = बहुत देर से प्राप्त
call-uncounted-unopened = खोला नहीं गया, या बहुत देर से खोला गया
call-uncounted-broken-envelope = वह नहीं जो इसके लिफ़ाफ़े में है
call-uncounted-unknown-entry = ऐसी प्रविष्टि के बारे में जो मौजूद नहीं है
call-uncounted-entry-out = ऐसी प्रविष्टि के बारे में जो भाग नहीं ले रही
call-uncounted-no-judge = किसी निर्णायक द्वारा नहीं
call-uncounted-other-entries = उस निर्णायक द्वारा, जिसे अन्य प्रविष्टियों के लिए जोड़ा गया
call-uncounted-incomplete = कोई अंक नहीं दिया गया, या सीमा से बाहर है
call-uncounted-silent = यह नहीं बताया गया कि हितों का टकराव है या नहीं
call-uncounted-declared = हितों का टकराव घोषित किया गया
call-uncounted-conflict = इसके लेखक ने ही प्रविष्टि बनाई, या वे उससे प्रतिस्पर्धा में हैं
call-uncounted-other-revision = प्रविष्टि की उस अवस्था के बारे में नहीं जो परखी जा रही है
call-uncounted-sealed-entry = प्रविष्टि खुलने से पहले लिखी गई
call-recount = फिर से गिनें
call-recount-agrees = अभिलेखों की पुनर्गणना वही देती है जो निर्णय कहता है।
call-recount-differs = अभिलेखों की पुनर्गणना निर्णय के कथन से कुछ अलग देती है:
call-recount-command = जिसके पास रिपॉज़िटरी है, वह इससे फिर गिन सकता है:
call-digest = सभी मान्य अभिलेखों का डाइजेस्ट
call-exports = अन्य प्रोग्रामों के लिए:
call-export-csv = हर मतपत्र तालिका के रूप में
call-export-toc = क्रम, PrefLib के उपकरणों के लिए
call-export-cvotes = क्रम, Condorcet Election Format में
calls-about-lead = जो परिणाम पढ़े, उसे पता होना चाहिए कि वह किस पर टिका है। यहाँ बताया गया है कि क्या दिखाया जाता है, किस पर विश्वास करना पड़ता है, और किसका दावा कोई नहीं करता।
calls-about-proven = परिणाम क्या दिखाता है
calls-about-proven-records = कौन-सी समीक्षाएँ और मतपत्र गिने गए, हर एक अपने कमिट के साथ, और कौन-से छोड़े गए, हर एक कारण के साथ।
calls-about-proven-count = कि ये अभिलेख यही परिणाम देते हैं। कोई भी इस प्रोग्राम से या दूसरों से फिर गिन सकता है।
calls-about-proven-digest = कि तब से गिना गया कोई अभिलेख जोड़ा, हटाया या बदला नहीं गया: वरना डाइजेस्ट कुछ और होता।
calls-about-proven-seal = समय-सीमा पर क्या आ चुका था, जहाँ उस पर मुहर लगी: मुहर हर सामग्री को उसके हैश से नाम देती है, इसलिए बाद में भेजी गई कोई चीज़ उसकी जगह नहीं ले सकती।
calls-about-proven-author = किस प्रमाण से कोई अभिलेख किसी का है: अभिलेख उसका माना जाता है जिसने उसे कमिट किया, और मतपत्र केवल उसके साइन-ऑफ़ के साथ।
calls-about-trusted = किस पर विश्वास करना पड़ता है
calls-about-trusted-seal = कि आह्वान के आयोजकों ने समय-सीमा बीतने पर जो वहाँ था उस पर मुहर लगाई।
calls-about-trusted-branch = कि मुहर से पहले शाखा दोबारा नहीं लिखी गई, और उसकी घड़ी सही थी: लेखकों के लिखे समय कभी उपयोग नहीं होते।
calls-about-trusted-forge = कि होस्टिंग मंच के खाते उन्हीं के हैं जो उनका उपयोग करते हैं, और साइन-ऑफ़ उसी ने लिखा जिसका नाम उसमें है।
calls-about-not = किसका दावा कोई नहीं करता
calls-about-not-secret = कि मतपत्र गुप्त हैं। git सब कुछ, सबको, सदा के लिए दिखाता है। जिसने नाम न देने को कहा, उसे गिना जाता है और सूची में नहीं रखा जाता, फिर भी वह रिपॉज़िटरी में मिल सकता है।
calls-about-not-one = कि एक व्यक्ति का एक ही खाता है।
calls-about-not-crowd = कि अपने को स्वयं चुनने वाली भीड़ किसी और की ओर से बोलती है।
calls-about-elsewhere = लोगों के बारे में मतदान, या ऐसा मतदान जिसे गुप्त होना है, कहीं और होना चाहिए: Belenios और Helios इसी के लिए बने हैं। उसके बाद आह्वान के आयोजक स्वयं निर्णय ले सकते हैं और उस परिणाम की कड़ी दे सकते हैं।

## पहला उत्तर कितने समय में मिलता है

title-answers = लोगों को उत्तर कितनी जल्दी मिलता है
title-answers-json = उत्तर (JSON)
about-answers = पहले उत्तरों में कितना समय लगता है, और क्या उत्तर की प्रतीक्षा में है।
promise-days = { $n ->
    [one] आपको { $n } दिन के भीतर पहला उत्तर मिलता है।
   *[other] आपको { $n } दिनों के भीतर पहला उत्तर मिलता है।
}
promise-hours = { $n ->
    [one] आपको { $n } घंटे के भीतर पहला उत्तर मिलता है।
   *[other] आपको { $n } घंटों के भीतर पहला उत्तर मिलता है।
}
promise-kept = इसका पालन कैसा है
answers-promise-days = { $n ->
    [one] जो भी कुछ भेजता है, उसे { $n } दिन के भीतर पहले उत्तर का वचन है।
   *[other] जो भी कुछ भेजता है, उसे { $n } दिनों के भीतर पहले उत्तर का वचन है।
}
answers-promise-hours = { $n ->
    [one] जो भी कुछ भेजता है, उसे { $n } घंटे के भीतर पहले उत्तर का वचन है।
   *[other] जो भी कुछ भेजता है, उसे { $n } घंटों के भीतर पहले उत्तर का वचन है।
}
answers-no-promise = यह साइट उत्तर के लिए किसी समय का वचन नहीं देती।
answers-what = प्रस्ताव या विचार का पहला उत्तर विलय, निर्णय, बंद करना, समीक्षा या किसी सदस्य की टिप्पणी है। जो उसके लेखक या कोई प्रोग्राम कहे, वह उत्तर नहीं है।
answers-json = यही प्रोग्रामों के लिए (JSON)
answers-waiting = पहले उत्तर की प्रतीक्षा में
answers-nothing-waits = पहले उत्तर की प्रतीक्षा में कुछ नहीं है।
answers-late = देर हो गई
answers-sent = क्या भेजा गया
answers-promised-by = उत्तर की वचनबद्ध तिथि
answers-idea-for = इसके लिए विचार:
answers-months = पहले उत्तरों में कितना समय लगा
answers-months-about = उत्तर के महीने के अनुसार। आधे उत्तरों में, और दस में से नौ में, अधिकतम इतना समय लगा।
answers-month = महीना
answers-count = उत्तर
answers-median = उनमें से आधे
answers-p90 = दस में से नौ
answers-unanswered = { $n ->
    [one] { $n } किसी ज्ञात उत्तर के बिना निपट गया: जैसे, उसके लेखक ने उसे वापस ले लिया या विलय कर दिया।
   *[other] { $n } किसी ज्ञात उत्तर के बिना निपट गए: जैसे, उनके लेखकों ने उन्हें वापस ले लिया या विलय कर दिया।
}
answers-unknown = यह पृष्ठ क्या नहीं जान सकता
answers-unsure = { $n ->
    [one] { $n } प्रस्ताव साइट का भाग नहीं है, और कुछ नहीं बताता कि वह अब भी खुला है या नहीं। वह यहाँ सूची में नहीं है।
   *[other] { $n } प्रस्ताव साइट का भाग नहीं हैं, और कुछ नहीं बताता कि वे अब भी खुले हैं या नहीं। वे यहाँ सूची में नहीं हैं।
}
answers-no-requests = होस्टिंग मंच की प्रस्तावों की सूची ज्ञात नहीं है। प्रस्ताव अपने पहले कमिट से गिना जाता है, जो प्रस्ताव से पुराना हो सकता है, और जो रिपॉज़िटरी में निर्णय के बिना बंद हुआ, उसके उत्तर का पता नहीं है।
answers-no-comments = होस्टिंग मंच की टिप्पणियों की सूची ज्ञात नहीं है। जिसका उत्तर केवल टिप्पणी में दिया गया, वह प्रतीक्षा में दिखता है।
span-hours = { $n ->
    [0] एक घंटे से कम
    [one] { $n } घंटा
   *[other] { $n } घंटे
}
span-days = { $n ->
    [one] { $n } दिन
   *[other] { $n } दिन
}

## इसका क्या हुआ

person-outcomes = इसका क्या हुआ
person-reviews = समीक्षाएँ
person-reviewed = पृष्ठ:
outcome-linked-from = { $n ->
    [one] { $n } पृष्ठ इससे जुड़ता है:
   *[other] { $n } पृष्ठ इससे जुड़ते हैं:
}
call-carried-out = यहाँ क्रियान्वित:
envelope-title-ballot = लिफ़ाफ़े में मत
envelope-title-review = लिफ़ाफ़ों में समीक्षाएँ
envelope-title-entry = लिफ़ाफ़े में प्रविष्टि
envelope-about-ballot = मतदान बंद होने तक सबको मतपत्र का केवल SHA-256 दिखता है: उसका लिफ़ाफ़ा। दो फ़ाइलें यह करती हैं। लिफ़ाफ़ा अभी भेजा जाता है; मतपत्र आपके पास रहता है और बाद में भेजा जाता है। मत उसी का माना जाता है जो समय पर लिफ़ाफ़ा खोले।
envelope-about-review = समय-सीमा तक सबको समीक्षा का केवल SHA-256 दिखता है: उसका लिफ़ाफ़ा। दो फ़ाइलें यह करती हैं। लिफ़ाफ़ा अभी भेजा जाता है; समीक्षा अपने लेखक के पास रहती है और बाद में भेजी जाती है। समीक्षा तभी मान्य होती है जब उसका लिफ़ाफ़ा समय पर खुले।
envelope-about-entry = आह्वान बंद होने तक सबको प्रविष्टि का केवल SHA-256 दिखता है: उसका लिफ़ाफ़ा। जिसे कोई पढ़ नहीं सकता, उसकी नक़ल भी नहीं कर सकता। पृष्ठ आपके पास रहता है और आह्वान बंद होने पर अपने लिफ़ाफ़े की जगह लेता है। प्रविष्टि तभी मान्य होती है जब उसका लिफ़ाफ़ा समय पर खुले।
envelope-when = लिफ़ाफ़े कब लिए जाते हैं
envelope-open-when = लिफ़ाफ़े कब खोले जाते हैं
envelope-command = कमांड से
envelope-no-script = JavaScript होने पर इस पृष्ठ में एक फ़ॉर्म होता है जो दोनों फ़ाइलें बनाता है।
envelope-insecure = यह ब्राउज़र केवल https वाले पृष्ठों पर लिफ़ाफ़े बनाता है। पृष्ठ को उसके https पते से खोलें, या कमांड का उपयोग करें।
envelope-nothing = इनमें से कम से कम एक भरें।
envelope-form-ballot = आपका मतपत्र
envelope-form-review = आपकी समीक्षा
envelope-form-entry = आपकी प्रविष्टि
envelope-who = इस साइट पर आपका नाम
envelope-who-about = जैसा आपके पृष्ठ के पते में है: छोटे रोमन अक्षर, अंक और डैश। फ़ाइलों का नाम इसी पर होता है।
envelope-who-about-entry = जैसा आपके पृष्ठ के पते में है: छोटे रोमन अक्षर, अंक और डैश।
envelope-choose-ranked = आपका क्रम: सर्वोत्तम के लिए 1। समान संख्याएँ बराबर हैं; जिसकी संख्या नहीं, वह अंत में आता है।
envelope-choose-approval = आप किसका अनुमोदन करते हैं
envelope-choose-score = आपके अंक, 0 से { $max } तक। जिसका कोई अंक नहीं, उसे 0 मिलता है।
envelope-reason = आपको आपत्ति क्यों है
envelope-reason-about = आपत्ति न हो तो भेजने को कुछ नहीं है। “withdrawn” से आपत्ति वापस ली जाती है।
envelope-conflict = इस प्रविष्टि से आपका क्या संबंध है?
envelope-conflict-none = कुछ नहीं: हितों का कोई टकराव नहीं
envelope-conflict-declared = कुछ है, और मैं बताता/बताती हूँ कि क्या
envelope-interest = क्या, एक वाक्य में
envelope-scores = अंक
envelope-verdict = आप क्या करेंगे
envelope-verdict-accept = स्वीकार
envelope-verdict-revise = संशोधन के लिए लौटाना
envelope-verdict-decline = अस्वीकार
envelope-comment = आप इसके लोगों से क्या कहते हैं (Markdown)
envelope-way = आपका पृष्ठ
envelope-way-text = मैं इसे यहीं लिखता/लिखती हूँ
envelope-way-page = यह मेरे पास फ़ाइल में है
envelope-page = आपके पृष्ठ की फ़ाइल
envelope-page-about = Markdown। इससे जो पृष्ठ बनता है, उसके ऊपर वह लिखा होता है जो लिफ़ाफ़ा खोलता है: उसी को रखें।
envelope-page-wrong = इसे लिफ़ाफ़े में नहीं रखा जा सकता: इसमें पाठ नहीं है, यह स्वयं लिफ़ाफ़ा है, किसी और आह्वान या व्यक्ति का नाम लेता है, या इसका शीर्ष-भाग --- की दो पंक्तियों के बीच YAML नहीं है।
envelope-key-title = शीर्षक
envelope-key-title-about = अब से इसे सब देखते हैं, और फ़ाइल का नाम इसी पर होता है: ऐसा चुनें जो कुछ न बताए।
envelope-key-summary = सारांश
envelope-list = बीच में अल्पविराम लगाएँ।
envelope-text = पाठ (Markdown)
envelope-make = दोनों फ़ाइलें बनाएँ
envelope-nothing-sent = इसी उपकरण पर; कुछ भेजा नहीं जाता।
envelope-made = आपकी दो फ़ाइलें
envelope-keep-ballot = इसे सँभालकर रखें, और मतदान बंद होने से पहले किसी को न दिखाएँ। यदि यह खो जाए या बदल जाए, तो आपका मत मान्य नहीं होगा।
envelope-keep-review = इसे सँभालकर रखें, और समय-सीमा से पहले किसी को न दिखाएँ। यदि यह खो जाए या बदल जाए, तो आपकी समीक्षा मान्य नहीं होगी।
envelope-keep-entry = इसे सँभालकर रखें, और आह्वान बंद होने से पहले किसी को न दिखाएँ। यदि यह खो जाए या बदल जाए, तो आपकी प्रविष्टि मान्य नहीं होगी।
envelope-keep-link = सहेजें:
envelope-keep-text = इसमें क्या है
envelope-send = इसे सहेज लेने के बाद, इसका लिफ़ाफ़ा इस नाम से भेजें:
envelope-send-link = लिफ़ाफ़ा भेजें
envelope-later = पहली फ़ाइल को दूसरी की जगह रखें, बाइट-दर-बाइट। कब:
envelope-opening = अपना लिफ़ाफ़ा खोलें
envelope-opening-about = जो फ़ाइल आपने रखी, वह अब अपने लिफ़ाफ़े की जगह लेती है। पहले यहाँ देखें कि वह अब भी बाइट-दर-बाइट वही है; कुछ भेजा नहीं जाता।
envelope-kept = जो फ़ाइल आपने रखी
envelope-fits = आपके लिफ़ाफ़े में यही है। इसे उसकी जगह रखें:
envelope-differs = आपके लिफ़ाफ़े में कुछ और है। फ़ाइल को उस रूप में खोजें जैसी वह बनाते समय थी।
envelope-unknown = इस साइट में इस फ़ाइल के लेखक का कोई लिफ़ाफ़ा नहीं है।
envelope-holds-none = इस आह्वान के किसी लिफ़ाफ़े में यह फ़ाइल नहीं है। इसे उस रूप में खोजें जैसी यह बनाते समय थी।

## Pictures at full size
picture-close = बंद करें
picture-before = पिछला चित्र
picture-after = अगला चित्र
picture-about = इस चित्र के रचयिता, लाइसेंस और आकार

## A page by chance
title-random = कोई भी पृष्ठ
about-random = संयोग से एक पृष्ठ।
sealed-entry-by = मुहर लगाने वाले:
sealed-entry-closed = यह प्रविष्टि लिफ़ाफ़े में है: आह्वान बंद होने से पहले इसे कोई नहीं पढ़ सकता, ताकि कोई इसकी नक़ल न कर सके। इसके लेखक इसे इस अवधि में खोलते हैं:
sealed-entry-unopened = यह प्रविष्टि ऐसे लिफ़ाफ़े में थी जो समय पर नहीं खोला गया, और भाग नहीं ले रही। खोलने की अंतिम तिथि:
sealed-entry-broken = यह वह लिफ़ाफ़ा नहीं है जो आह्वान बंद होते समय यहाँ था। प्रविष्टि भाग नहीं ले रही।
sealed-entry-endless = यह प्रविष्टि लिफ़ाफ़े में है, और कहीं नहीं बताया गया कि वह कब खुलेगा।
sealed-entry-digest = लिफ़ाफ़ा उस पृष्ठ का SHA-256 है जो उसकी जगह लेगा:

## Names and texts of other pages
redirected-from = यहाँ से पुनर्निर्देशित:
other-uses = अन्य अर्थों के लिए देखें:
info-permalink = स्थायी कड़ी
info-permalink-link = फ़ाइल का यह संस्करण
included-from = स्रोत पृष्ठ:
call-kind-tasks = छोटे काम
title-call-tasks = काम
tasks-settled = सुलझे काम: { $of } में से { $n }
tasks-wrong = यहाँ का नहीं है
tasks-again = फिर से पूछा गया
tasks-state-open = खुला
tasks-state-disputed = उत्तर अलग हैं
tasks-state-needs-a-person = किसी को चुनना है
tasks-state-agreed = सहमति
tasks-state-done = हो गया
tasks-form = उत्तर दें
tasks-answers = उत्तर: { $n }
tasks-on-the-way = रास्ते में: { $n }
tasks-skips = छोड़े गए: { $n }
tasks-none = करने को कुछ नहीं है।
tasks-minutes = हर उत्तर के मिनट: { $n }।
tasks-each = हर काम का उत्तर देने वाले लोग: { $n }।
tasks-agree-exact = सभी उत्तर एक जैसे होने चाहिए।
tasks-agree-majority = इतने एक जैसे उत्तर काफ़ी हैं: { $n }।
tasks-agree-within = संख्याएँ अपनी माध्यिका के पास होनी चाहिए।
tasks-agree-pick = आह्वान चलाने वाले एक उत्तर चुनते हैं।
tasks-examples = उदाहरण
tasks-all = सभी काम
tasks-apply = सहमत उत्तर उसकी जगह लिखें:
tasks-people = उत्तर देने वाले
tasks-alpha = क्रिप्पेनडॉर्फ़ का α: { $value }
tasks-alpha-high = उत्तर अच्छी तरह मेल खाते हैं, परिणामों पर भरोसा किया जा सकता है।
tasks-alpha-middle = उत्तर अधिकतर मेल खाते हैं; परिणाम अस्थायी हैं।
tasks-alpha-low = उत्तर संयोग से थोड़े ही अधिक मेल खाते हैं: शायद प्रश्न स्पष्ट नहीं है।
tasks-alpha-none = अलग-अलग उत्तर इतने कम हैं कि मेल का पता नहीं चलता।
tasks-rechecked = फिर से पूछे गए: { $of }, पुष्ट हुए: { $n }।
person-tasks = इन कामों के उत्तर दिए
title-tasks = आप क्या कर सकते हैं
about-tasks = छोटे काम जिनमें कुछ ही मिनट लगते हैं।
tasks-intro = जो हो जाता है वह यहाँ से हट जाता है। हर प्रकार के अधिकतम { $n } एक साथ दिखते हैं।
tasks-topic-media-without-alt = चित्र का वर्णन करें
tasks-topic-missing-summary = सारांश लिखें
tasks-topic-stubs = छोटे पृष्ठ को बढ़ाएँ
tasks-topic-uncategorised = पृष्ठ को श्रेणी में रखें
tasks-topic-orphans = ऐसे पृष्ठ से लिंक करें जिस पर कोई लिंक नहीं
tasks-topic-red-links = वह पृष्ठ लिखें जिस पर दूसरे लिंक करते हैं
tasks-topic-unlicensed-media = फ़ाइल का लाइसेंस पता करें
tasks-topic-untranslated = पृष्ठ का अनुवाद करें
tasks-topic-calls = प्रश्न का उत्तर दें
tasks-length = { $n } मिनट
tasks-knowledge-some = विषय की जानकारी चाहिए
tasks-by-topic = प्रकार से
tasks-by-length = समय से
tasks-by-language = भाषा से
tasks-do = करें
tasks-topic-all = इस प्रकार के सभी
tasks-here = यहाँ कुछ मिनटों में आप क्या कर सकते हैं
