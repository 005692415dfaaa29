# What stands around a report and is none of its text: the readers of text files and web pages cut it.
# Compiled into the program (reading comes before the lexicon is loaded). "#" inside a word list stands for a number.

# Of English first; then those of German, French, Spanish, Italian, Portuguese, Dutch and Polish, without accents, for the dates of
# pages.
furniture months
  words   january|jan|januar|janner|janvier|enero|ene|gennaio|gen|janeiro|januari|stycznia, february|feb|februar|fevrier|fev|febrero|febbraio|fevereiro|februari|lutego, march|mar|marz|mars|marzo|marco|maart|marca, april|apr|avril|avr|abril|abr|aprile|kwietnia, may|mai|mayo|maggio|mag|maio|mei|maja, june|jun|juni|juin|junio|giugno|giu|junho|czerwca, july|jul|juli|juillet|juil|julio|luglio|lug|julho|lipca, august|aug|aout|agosto|ago|augustus|sierpnia, september|sept|sep|septembre|septiembre|settembre|set|setembro|wrzesnia, october|oct|oktober|okt|octobre|octubre|ottobre|ott|outubro|out|pazdziernika, november|nov|novembre|noviembre|novembro|listopada, december|dec|dezember|dez|decembre|diciembre|dic|dicembre|dezembro|grudnia

furniture weekdays
  words   monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thur, thurs, fri, sat, sun

# A whole line of one of these is cut.
furniture reading-time
  words   # min read, # mins read, # minute read, # minutes read, # min, # minutes, reading time # min, reading time # minutes, reading time # mins, read time # min, read time # minutes, estimated reading time # minutes

# Words that may stand before or between the parts of a date line.
furniture date-words
  words   published, posted, first published, date, on, at, updated, last updated, last modified, modified, issued, created, added, am, pm, a.m, p.m, gmt, utc, est, edt, et, bst, cet, cest, pst, pdt, ist, st, nd, rd, th, of, local time

# Of these the ones that say that the line is about a later version.
furniture updated-words
  words   updated, last updated, last modified, modified

furniture byline-openers
  words   by, written by, reported by, words by, story by, report by

# A byline ends where one of these begins.
furniture byline-stops
  words   published, posted, updated, for, in

# Whose pictures: a line that ends in a bracket with one of these, or begins with one of the next list, is a caption.
furniture credit-agencies
  words   getty, getty images, afp, ap, ap photo, reuters, epa, epa-efe, efe, shutterstock, flickr, alamy, istock, pa, pa wire, wikimedia, wikimedia commons, xinhua, anadolu, photo, photos, picture, image, images, file, file photo, file picture, handout, courtesy, screenshot, screengrab, twitter, facebook, unsplash, pixabay, pexels, creative commons, cc by, bloomberg, press association, corbis, anadolu agency, nurphoto, sipa, zuma, archive

furniture credit-openers
  words   photo, photos, photograph, photo credit, photo by, photograph by, photos by, picture, picture credit, image, image credit, image source, image copyright, image caption, caption, media caption, credit, file photo, illustration

# A whole line of one of these is cut wherever it stands.
furniture lines
  words   advertisement, advert, share, share this, share this article, share this story, print, print this page, email, email this, e-mail, tweet, comments, comment, leave a comment, read more, more, related, related stories, related articles, related topics, related content, save, listen, listen to this article, watch, subscribe, sign up, follow us, follow us on twitter, follow us on facebook, continue reading, story continues below, article continues below, story continues below advertisement, article continues below advertisement, skip to main content, top stories, most read, most popular, more on this story, share on facebook, share on twitter, text size, loading, close, reprints, add a comment, view comments, copy link, link copied

# A paragraph of a page that begins with one of these is an offer, not the report.
furniture openers
  words   read more, read also, also read, see also, related:, click here, sign up, subscribe to, follow us, copyright ©, © , all rights reserved, share this, more from, you may also like, download our, join our, watch:, this site uses, we use cookies, please enable, enable javascript, get our, topics:, tags:, filed under, posted in, like us on, follow @, photo:, image:

# Parts of the class and id names of page elements: what they hold is cut.
furniture classes
  words   comment, sidebar, related, promo, share, sharing, social, newsletter, footer, cookie, consent, advert, ads, breadcrumb, breadcrumbs, menu, nav, navigation, caption, credit, popup, modal, subscribe, signup, teaser, widget, tags, taglist, author-bio, bio, disqus, recommended, trending, popular, pagination, pager, toolbar, hidden, masthead, banner, sponsor, outbrain, taboola, print-only, meta, byline, dateline, timestamp, copyright, disclaimer, login, register, poll, gallery, slideshow, metadata, postmetadata, entryfooter, cta, disclosure, licence, license, contactbox, author-card, authorbox, author-box, adblock

# Class and id names of the element that holds a page's standfirst.
furniture standfirst-classes
  words   standfirst, subtitle, subheadline, subhead, dek, deck, sub-title, article-summary, article__summary, article-subtitle, article__subtitle, entry-subtitle, introtext

# Class and id names of the words above a title that are none of it.
furniture kicker-classes
  words   kicker, overline, dachzeile, topline, spitzmarke, eyebrow, roofline, rubric, category, prefix, overtitle, pretitle, supertitle, label, flag, topic

# A short line of a page that begins with one of these heads what is not the report any more: what follows is cut. Folded: without
# accents. English first, then German, French, Spanish, Portuguese, Italian, Polish.
furniture tail-headings
  words   related, more on this, more from, more about, more stories, more news, about the author, you might also like, you may also like, recommended, read next, up next, further reading, trending, most read, most popular, latest news, latest stories, also on, comments, leave a reply, leave a comment, join the conversation, share this, tags, filed under, popular stories, editor's picks, mehr zum thema, mehr zu, weitere artikel, weitere beitrage, weitere meldungen, weitere nachrichten, ahnliche, das konnte, lesen sie auch, lesen sie mehr, auch interessant, schon gelesen, weiterlesen, uber den autor, uber die autorin, zum autor, zur autorin, kommentare, kommentieren, schlagworter, passend zum thema, empfehlungen, meistgelesen, a lire aussi, lire aussi, sur le meme sujet, articles similaires, commentaires, te puede interesar, noticias relacionadas, lea tambien, comentarios, leia tambem, leia mais, leggi anche, potrebbe interessarti, zobacz takze, czytaj takze

furniture byline-classes
  words   byline, author, article-author, author-name, byline-name

# Agencies of a dateline: TOWN, June 8 (AGENCY) -
furniture dateline-agencies
  words   reuters, ap, afp, upi, xinhua, dpa, tass, itar-tass, interfax, ani, pti, anadolu, aa, bloomberg, efe, ansa, kyodo, yonhap, cnn, ips, irin, voa, rfe/rl, associated press, wam, kuna, mena, petra, bernama, antara, sana, irna, ria novosti, rtrs, mtn, cp, pa, aap, dpa international, prnewswire, business wire, globe newswire, globenewswire, pr newswire

# The commonest words of English: a text of some length without them is in another language.
furniture english
  words   the, of, and, to, in, a, is, that, for, it, on, was, with, as, he, she, be, at, by, this, have, has, had, from, they, his, her, not, are, were, but, an, which, or, will, their, its, after, who, been, said, would, about, more, when, also, than, over, into, up, out, there, if, no, all, we, you, i, do, one, two, new
