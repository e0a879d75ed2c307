# Questions du public

public-question = Poser une question au conseil
    .lead = Sans compte. Rien n'est public avant que le secrétariat ait lu votre question.
    .send = Envoyer ma question
    .then = Vous recevez aussitôt un numéro et l'adresse d'une page qui dit où elle en est.
public-question-email = Adresse électronique
    .help = Pour vous écrire ce que devient la question. Elle n'est ni publiée ni inscrite au registre, et s'efface d'une pression. Au plus trois questions en attente par adresse.
public-question-trap = Laissez ce champ vide
public-question-expect-first = Le secrétariat la lit et la transmet telle quelle ; s'il l'écarte (hors des sujets du conseil, propos illicites, données personnelles), il vous dit pourquoi. Aucun délai ne lui est fixé.
    .term = D'abord
public-question-expect-backing = { $groups ->
    [one] { $sponsors ->
        [one] Transmise, elle est publique. Il faut qu'une organisation membre la soutienne dans les { $days } jours.
       *[other] Transmise, elle est publique. Il faut que { $sponsors } organisations membres la soutiennent dans les { $days } jours.
    }
   *[other] Transmise, elle est publique. Il faut que { $sponsors } organisations membres de { $groups } groupes la soutiennent dans les { $days } jours.
  }
    .term = Puis
public-question-expect-then = Le secrétariat admet la question soutenue : des membres écrivent le texte d'un avis, tous prennent position, le conseil décide par ses propres règles. Comptez plusieurs mois.
    .term = Ensuite
public-question-expect-you = Vous n'en êtes pas l'auteur au sens du règlement : votre nom n'est pas demandé, et une organisation qui soutient la question tient la plume.
    .term = Et vous
public-question-expect-before = { $received ->
    [0] Aucune question du public n'a été reçue jusqu'ici.
    [one] Une question reçue ; { $through } transmise, { $aside } écartée.
   *[other] { $received } questions reçues ; { $through } { $through ->
        [one] transmise
       *[other] transmises
    }, { $aside } { $aside ->
        [one] écartée
       *[other] écartées
    }.
  }
    .term = Jusqu'ici
public-question-off = Le conseil ne reçoit pas de questions du public.
    .why = Son règlement n'a pas ouvert ce formulaire.
    .instead = Une organisation membre peut poser la question en son nom.
public-question-full = Trop de questions attendent d'être lues.
    .why = Le secrétariat lit chacune ; la file est bornée pour qu'aucune ne se perde.
    .instead = Revenez dans quelques jours : ce que vous avez écrit reste dans cette page.
public-question-not-an-email = Écrivez une adresse électronique comme nom@exemple.fr, ou laissez vide.
public-question-robot = Ce formulaire a été rempli par un programme.
    .why = Un champ que personne ne voit a été rempli.
    .instead = Désactivez ce qui remplit les formulaires à votre place, puis envoyez de nouveau.
public-question-too-fast = Ce formulaire a été envoyé trop vite.
    .why = Un programme remplit un formulaire en moins de quelques secondes, une personne non.
    .instead = Rien n'est perdu : relisez votre question, puis envoyez de nouveau.
public-question-unknown = Cette question est inconnue.
    .why = L'adresse n'est pas complète, ou n'a jamais existé.
    .instead = Reprenez l'adresse qui vous a été donnée quand vous avez posé la question.
public-question-settled = Le secrétariat a déjà traité cette question.
    .why = Une question est transmise ou écartée une seule fois.
    .instead = Consultez sa page.

public-question-called = Question du public n° { $number }
public-question-own = Cette page est la vôtre : gardez son adresse, elle seule y mène.
public-question-link = Adresse de cette page
public-question-title = Titre
public-question-received-on = Reçue le
public-question-mail = Courriel
public-question-written = Nous écrivons à { $email } ce que devient la question ; l'adresse est effacée trente jours après.
public-question-not-written = Aucune adresse n'est gardée : revenez à cette page.
public-question-waits = Votre question attend d'être lue par le secrétariat.
    .next = Elle n'est pas publique. Le secrétariat la transmet, ou l'écarte en disant pourquoi, ici même.
public-question-aside = Écartée par le secrétariat le { $day }
    .next = Vous pouvez en poser une autre. Une organisation membre peut aussi poser celle-ci en son nom.
public-question-through = Transmise au conseil le { $day }
    .next = Elle est publique. La suite se lit ici :
public-question-forget = Effacer mon adresse
    .send = Effacer mon adresse
    .then = Nous n'écrivons plus. Cette page reste, et dit où en est la question.

public-question-desk = Questions du public
    .lead = Reçues sans compte. Elles ne sont lues que d'ici tant qu'elles ne sont pas transmises.
public-question-none = Aucune question n'a été reçue.
public-question-waiting = À lire
public-question-dealt-with = Traitées
public-question-one = Question n° { $number } : { $title }
public-question-since = Reçue le { $day }
public-question-let-through = Transmettre au conseil
    .send = Transmettre au conseil
    .then = Elle devient une saisine publique, sans auteur, qui cherche des soutiens.
public-question-words = Mots de la question
    .help = Ôtez les données personnelles, et rien d'autre : ce sont les mots de qui demande.
public-question-set-aside = Écarter
    .send = Écarter cette question
    .then = Rien n'en devient public. Qui l'a posée lit pourquoi.
public-question-reasons = Pourquoi
    .help = Lu par qui a posé la question, et par personne d'autre.
public-question-awaits = Une question du public attend d'être lue : n° { $number }.
    .do = Lire
    .otherwise = Elle reste sans suite, et qui l'a posée l'ignore.
public-question-ask = Pas de compte ? Posez votre question au conseil
public-question-pen-you = La question n'a pas d'auteur : la première organisation qui la soutient tient la plume. Si vous la soutenez, ce sera la vôtre.
public-question-pen = La question n'a pas d'auteur : la première organisation qui l'a soutenue tient la plume, la suivante relit.

acting-done-question-received = Votre question est reçue.
    .next = Gardez l'adresse de cette page : elle dira ce que devient la question.
acting-done-question-forgotten = Votre adresse est effacée.
    .next = Nous n'écrivons plus.
acting-done-question-let-through = La question est transmise.
    .next = Elle cherche des soutiens ; qui l'a posée en est prévenu.
acting-done-question-set-aside = La question est écartée.
    .next = Qui l'a posée lit pourquoi.

public-question-letter-greeting = Bonjour,
public-question-letter-received = Votre question « { $title } » est reçue sous le numéro { $number }. Le secrétariat de { $council } la lit, puis la transmet ou l'écarte en disant pourquoi. Votre page, qui dit où elle en est :
    .subject = Question n° { $number } reçue : { $title }
public-question-letter-let-through = Votre question « { $title } » est transmise : elle est publique, et cherche des organisations membres qui la soutiennent jusqu'au { $until }. Sa page :
    .subject = Votre question est transmise : { $title }
public-question-letter-set-aside = Le secrétariat de { $council } n'a pas transmis votre question « { $title } ». Le motif :

    { $reasons }

    Votre page :
    .subject = Votre question n'est pas transmise : { $title }
public-question-letter-admitted = Votre question « { $title } » est admise : un avis s'écrit. Sa page, où vous pouvez le suivre par courriel :
    .subject = Un avis s'écrit sur votre question : { $title }
public-question-letter-declined = Votre question « { $title } » n'a pas été retenue. Sa page dit pourquoi :
    .subject = Votre question n'est pas retenue : { $title }
public-question-letter-joined = Votre question « { $title } » est jointe à une autre, qui demande la même chose. Sa page dit où :
    .subject = Votre question est jointe à une autre : { $title }
public-question-letter-why = Vous recevez ce courriel parce que cette adresse a été donnée avec la question. Si ce n'est pas vous, ou si vous n'en voulez plus, effacez l'adresse ici : { $end }
public-question-letter-end = { $council }
public-question-letter-new = Une question du public attend d'être lue : n° { $number }, « { $title } ». Tant que d'autres attendent, aucun autre courriel ne part. Ici :
    .subject = Une question du public attend d'être lue
