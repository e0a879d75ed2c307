# Portes ouvertes, portes closes

doors-title = Question examinée à huis clos
doors-title-of = Avis n° { $number }, à huis clos
doors-outline = Le conseil examine cette question à huis clos. Sont publics son numéro, ses dates, sa formation, qui y prend part et combien ont répondu. La question, le texte, les échanges et les positions sont lus par celles et ceux qui siègent dans cette formation, jusqu'à la publication de l'avis.
doors-sentence = À huis clos : le texte sera public avec la publication de l'avis.
doors-who-is-asked = { $count ->
        [one] Qui est appelé à se prononcer : un membre
       *[other] Qui est appelé à se prononcer : { $count } membres
    }
doors-fact = Portes
doors-fact-admitted = Admis le
doors-fact-closes = L'appel se termine le
doors-open = ouvertes
doors-closed = closes
doors-notice = À huis clos
    .means = Cette page est lue par celles et ceux qui siègent dans la formation de cet avis, et par le secrétariat. Ne la partagez pas : le public lira le texte avec la publication.

# À l'admission

doors-field = Portes
    .help = Elles ne changent plus ensuite, jusqu'à la publication.
doors-field-open = Ouvertes
    .means = Chacun lit la question, le texte et les échanges, à mesure qu'ils s'écrivent.
doors-field-closed = Closes
    .means = Jusqu'à la publication, seuls celles et ceux qui siègent dans la formation lisent la question, le texte, les échanges et les positions. Restent publics le numéro, les dates, la formation, qui prend part et combien ont répondu. La question était publique jusqu'ici : son titre et ses mots ne sont plus montrés, mais qui les a lus les connaît. La plume peut changer le titre.

# Refus

doors-closed-to-you = Cet avis est examiné à huis clos
    .why = Jusqu'à sa publication, la question, le texte et les échanges sont lus par celles et ceux qui siègent dans sa formation, et par le secrétariat.
    .instead = Sa page dit son numéro, ses dates, qui y prend part et combien ont répondu. Si vous siégez dans cette formation, connectez-vous au nom de votre membre.
