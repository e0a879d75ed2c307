# Candidatures : refus, pages, courriers

admission-unknown = Cette candidature n'existe pas.
    .why = Elle n'a pas été soumise au conseil, ou l'adresse est fausse.
    .instead = La liste des candidatures montre celles qui l'ont été.
admission-formation-unknown = Il n'y a pas de formation « { $formation } » : choisissez-en une qui existe.
admission-days-invalid = Donnez un nombre de jours ouvrés entre 1 et 120.
admission-rule-unreadable = Cette règle ne se lit pas : { $reason }. Donnez une règle fournie, ou une règle entière.
admission-nobody-votes = Personne ne vote dans cette formation aujourd'hui : choisissez-en une autre.
admission-rule-never-met = Aucun vote ne peut satisfaire cette règle dans cette formation : choisissez-en une autre.
admission-rule-by-silence = Cette règle admettrait sans que personne ne dise rien : le silence n'est jamais un soutien. Choisissez-en une autre.
admission-rule-needs-names = Cette règle ne se recalcule que si les positions sont nominatives : changez la publicité, ou la règle.
admission-another-world = Ce collège et la formation qui décide ne sont pas de même nature, réelle ou fictive : choisissez un autre collège.
admission-not-set = Le conseil n'a pas encore dit comment il admet de nouveaux membres.
    .why = Une admission se décide selon une règle connue d'avance.
    .instead = Écrivez au secrétariat : la page Contact dit comment.
admission-closed = Les organisations ne demandent pas elles-mêmes un siège dans ce conseil.
    .why = Le conseil a choisi qu'un membre les propose.
    .instead = Écrivez à un membre du conseil, ou au secrétariat.
admission-not-now = Cette candidature n'en est plus là.
    .why = Une autre étape a été franchie entre-temps.
    .instead = Rouvrez sa page pour voir où elle en est.
admission-already-open = Une candidature de ce nom est déjà soumise au conseil.
    .why = Le conseil ne décide pas deux fois en même temps de la même organisation.
    .instead = Attendez sa décision.
admission-link-over = Ce lien n'est plus valable.
    .why = L'organisation a déjà répondu, ou un autre lien lui a été envoyé.
    .instead = Ouvrez le dernier courriel reçu, ou écrivez au secrétariat.
admission-over = Le délai est passé : il finissait { $closed }.
    .why = Le conseil a décidé sur ce qui avait été dit avant.
    .instead = La décision et ses raisons sont sur la page de la candidature.
admission-not-in-electorate = Votre membre n'est pas appelé à décider de cette candidature.
    .why = Le corps électoral a été figé quand elle a été soumise.
    .instead = La page de la candidature dit qui décide.

admission-title = Candidatures
admission-lead = Les organisations qui demandent un siège, et ce que le conseil a décidé.
admission-feed = Candidatures : { $council }
admission-empty = Les candidatures figureront ici quand le secrétariat les aura soumises au conseil.
admission-request = Candidature
admission-ask = Demander un siège
    .lead = Votre organisation peut demander à siéger au conseil. Le secrétariat lit chaque demande, puis le conseil décide selon sa règle.
    .consequence = Vous recevrez un accusé de réception. Le nom de l'organisation et ses raisons seront publics si la demande est soumise au conseil ; votre nom et votre adresse, jamais.
admission-propose = Proposer une organisation
    .lead = Votre membre propose qu'une organisation siège au conseil. Elle est d'abord consultée.
    .consequence = L'organisation reçoit un lien pour dire si elle est d'accord. Rien n'est public avant.
admission-field-organisation = Organisation
admission-field-motives = Pourquoi siéger
    .help = Ce que l'organisation fait, et ce qu'elle apporterait au conseil.
admission-field-contact = À qui écrire
    .help = Prénom et nom. Ils ne sont jamais publiés, et s'effacent à tout moment.
admission-received = Votre demande est reçue
    .then = La demande de { $name } est chez le secrétariat. Un courriel vient de vous être envoyé ; un autre dira la suite.
admission-proposed = Votre proposition est reçue
    .then = Un courriel demande à { $name } si l'organisation est d'accord. Vous serez prévenu·e de sa réponse.
admission-proposed-by = Proposée par
admission-now-member = Siège comme
admission-consent = { $name } : être candidate à un siège ?
admission-consent-lead = Un membre du conseil propose votre organisation. Rien n'est public tant que vous n'avez pas répondu.
admission-agree = Nous sommes d'accord
    .consequence = Le secrétariat pourra soumettre la candidature au conseil : le nom de l'organisation et les raisons données seront alors publics.
admission-disagree = Nous ne le souhaitons pas
admission-agreed = Merci, votre accord est noté
    .then = Le secrétariat va lire la candidature, puis le conseil décidera. Vous recevrez un courriel à chaque étape.
admission-disagreed = Votre refus est noté
    .then = La proposition est retirée. Rien n'en a été publié.

admission-is-open = Le conseil décide jusqu'au { $closes } : { $members ->
    [one] un membre est appelé
   *[other] { $members } membres sont appelés
}.
admission-was-admitted = Admise par le conseil le { $day }.
admission-was-admitted-unseated = Admise par le conseil le { $day } ; le siège reste à donner par le secrétariat, car le nom ou le collège a changé entre-temps.
admission-was-not-admitted = Non admise : le conseil a décidé le { $day }.
admission-was-not-valid = Sans décision : le { $day }, trop peu de membres avaient pris part.
admission-awaits-consent = L'organisation n'a pas encore dit si elle est d'accord.
admission-was-set-aside = Écartée par le secrétariat.
admission-was-withdrawn = Retirée.
admission-is-received = Reçue, à lire par le secrétariat.
admission-result = Résultat
admission-reasons = Raisons données
admission-reason-of = { $member } : { $position }
admission-rule = Selon quelle règle
admission-electorate = { $count ->
    [one] Un membre décide
   *[other] { $count } membres décident
}
admission-silence = Personne n'a soutenu cette admission, et le silence n'est jamais un soutien.
admission-position = Position
admission-members = Membres
admission-supports = Pour l'admission
admission-abstains = Abstention
admission-opposes = Contre l'admission
admission-silent = N'ont rien dit
admission-together = Ensemble
admission-counted-named = { $count } : { $names }
admission-judge = Prendre position au nom de { $member }
    .consequence = Votre position est scellée jusqu'à la fin et peut changer d'ici là. Ce que le conseil publie ensuite suit sa règle de publicité.
admission-field-reason = Vos raisons
    .help = Publiées avec la décision. Une opposition motivée compte comme une objection dans les règles qui en parlent.

admission-keep = Tenir les candidatures
    .lead = Lire les demandes, les soumettre au conseil ou les écarter ; et dire comment le conseil admet.
admission-none-kept = Aucune demande n'est arrivée.
admission-set = Comment le conseil admet
admission-field-formation = Qui décide
admission-field-rule = Règle d'adoption
admission-rule-kept = La règle en vigueur
admission-field-days = Délai, en jours ouvrés
admission-field-open = Les organisations peuvent demander elles-mêmes un siège
admission-put = Soumettre au conseil
    .consequence = L'organisation est nommée, et le corps électoral, la règle et le délai sont figés. Chaque membre appelé reçoit un courriel.
admission-set-aside = Écarter
    .help = Envoyé à qui demande. La demande n'est pas publiée.
admission-withdraw = Noter un retrait
    .confirm = Noter que cette candidature est retirée ?
admission-ask-consent = Envoyer un autre lien
admission-awaits-moderation = Candidature à lire : { $name }
    .otherwise = Tant qu'elle n'est pas lue, le conseil n'en sait rien.
admission-do-moderate = Lire
admission-awaits-position = { $name } demande un siège : position attendue.
    .otherwise = Sans position, votre membre compte comme n'ayant rien dit, ce qui n'est jamais un soutien.
admission-do-judge = Prendre position

admission-letter-received = Bonjour { $name },

    La demande de siège de { $organisation } est bien arrivée. Le secrétariat la lit ; si elle est soumise au conseil, un courriel vous le dira.

    Votre nom et votre adresse servent à vous écrire à ce sujet et à rien d'autre. Pour les lire ou les effacer, connectez-vous avec cette adresse : { $data }
    .subject = { $council } : demande de siège reçue
admission-letter-new = Bonjour { $name },

    { $organisation } demande un siège. À lire : { $link }
    .subject = Candidature à lire : { $organisation }
admission-letter-proposed = Bonjour { $name },

    { $by } propose { $organisation } comme membre. L'organisation est consultée ; la suite est ici : { $link }
    .subject = Membre proposé : { $organisation }
admission-letter-consent = Bonjour { $name },

    { $by } propose que { $organisation } siège à { $council }. Votre organisation est-elle d'accord ? Ce lien permet de répondre :

    { $link }

    Rien n'est public tant que vous n'avez pas répondu. Pour lire ou effacer ce qui est conservé de vous : { $data }
    .subject = { $council } : êtes-vous d'accord pour être candidats ?
admission-letter-agreed = Bonjour { $name },

    { $organisation } est d'accord pour être candidate. La suite : { $link }
    .subject = { $organisation } est d'accord
admission-letter-disagreed = Bonjour { $name },

    { $organisation } ne souhaite pas être candidate. La proposition est retirée.
    .subject = { $organisation } ne souhaite pas être candidate
admission-letter-set-aside = Bonjour { $name },

    La demande de siège de { $organisation } n'a pas été soumise au conseil. Le secrétariat en donne la raison :

    { $reason }

    Elle n'a pas été publiée. Pour effacer ce qui est conservé de vous : { $data }
    .subject = { $council } : votre demande de siège
admission-letter-withdrawn = Bonjour { $name },

    La demande de siège de { $organisation } est notée comme retirée. Si ce n'est pas le cas, écrivez au secrétariat.
    .subject = { $council } : demande de siège retirée
admission-letter-put = Bonjour { $name },

    La demande de siège de { $organisation } est soumise au conseil, qui décide jusqu'au { $closes } : { $link }
    .subject = { $council } : votre demande est soumise au conseil
admission-letter-judge = Bonjour { $name },

    { $organisation } demande un siège. Votre membre est appelé à prendre position jusqu'au { $closes } :

    { $link }

    Sans position, il compte comme n'ayant rien dit, ce qui n'est jamais un soutien.
    .subject = { $organisation } demande un siège : votre position avant le { $closes }
admission-letter-admitted = Bonjour { $name },

    Le conseil a admis { $organisation }. Résultat et raisons : { $link }
    .subject = { $organisation } est admise
admission-letter-not-admitted = Bonjour { $name },

    Le conseil n'a pas admis { $organisation }. Résultat et raisons : { $link }
    .subject = { $organisation } n'est pas admise
admission-letter-welcome = Bonjour { $name },

    Le conseil a admis { $organisation } : bienvenue. Résultat et raisons : { $link }

    Vous gérez désormais les mandats de votre organisation. Connectez-vous avec cette adresse ({ $email }) pour nommer qui parle pour elle : { $signin }
    .subject = { $council } : { $organisation } est admise
