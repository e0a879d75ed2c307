# Depuis ma dernière visite, et ce que l'on partage avec son bureau

calls-news = Depuis votre dernière visite
calls-news-since = Vous étiez ici le { $at }.
calls-nothing-new = Rien n'a changé ici depuis votre dernière visite, le { $at }.
calls-news-text = Le texte a changé : { $passages }.
calls-news-title = Le titre a changé.
calls-news-difference = Voir la différence
calls-news-comments = { $count ->
    [one] 1 commentaire sur le texte.
   *[other] { $count } commentaires sur le texte.
  }
calls-news-comments-answered = { $count ->
    [one] 1 commentaire a reçu une réponse.
   *[other] { $count } commentaires ont reçu une réponse.
  }
calls-news-suggestions = { $count ->
    [one] 1 suggestion.
   *[other] { $count } suggestions.
  }
calls-news-suggestions-decided = { $count ->
    [one] 1 suggestion a été acceptée, écartée ou retirée.
   *[other] { $count } suggestions ont été acceptées, écartées ou retirées.
  }
calls-news-amendments = { $count ->
    [one] 1 amendement a été déposé.
   *[other] { $count } amendements ont été déposés.
  }
calls-news-amendments-decided = { $count ->
    [one] 1 décision a été prise sur des amendements.
   *[other] { $count } décisions ont été prises sur des amendements.
  }
calls-news-amendment-votes = { $count ->
    [one] 1 vote sur des amendements s'est ouvert.
   *[other] { $count } votes sur des amendements se sont ouverts.
  }
calls-news-objections = { $count ->
    [one] 1 objection a été soulevée.
   *[other] { $count } objections ont été soulevées.
  }
calls-news-objections-answered = { $count ->
    [one] 1 objection a reçu une réponse.
   *[other] { $count } objections ont reçu une réponse.
  }
calls-news-objections-ended = { $count ->
    [one] 1 objection a pris fin.
   *[other] { $count } objections ont pris fin.
  }
calls-news-dates = { $count ->
    [one] 1 échéance a changé.
   *[other] { $count } échéances ont changé.
  }
calls-news-until = L'appel se termine désormais le { $until }.
calls-reading = Lecture
calls-reading-minutes = { $count ->
    [one] 1 minute
   *[other] { $count } minutes
  }

calls-board = Votre bureau
calls-share = Partager le texte
    .lead = Votre bureau lit le texte par un lien, sans compte. Il y voit ce qui est demandé et jusqu'à quand, mais la position de personne. Le lien se ferme avec l'appel.
calls-links = Liens de lecture
calls-links-none = Aucun lien n'est ouvert.
calls-links-open = Liens ouverts
calls-link-by = Créé par { $person } le { $at }
calls-give = Créer un lien
    .send = Créer un lien
    .then = Quiconque a le lien peut lire le texte. Il n'est montré qu'une fois.
calls-given = Voici le lien. Il n'est montré qu'une fois.
calls-shown-once = Ce lien a déjà été créé, et n'est montré qu'une fois. S'il est perdu, fermez-le et créez-en un autre.
calls-end = Fermer ce lien
    .send = Fermer ce lien
    .then = Il n'ouvre plus rien.
calls-expected = Quand répondrez-vous ?
calls-expected-none = Vous n'avez annoncé aucune date.
calls-expected-said = Vous avez annoncé une réponse pour le { $day }.
calls-day = Nous répondrons le
    .help = Le { $last } au plus tard. Cette date ne compte pour rien : seuls votre organisation et son bureau la voient.
calls-expect = Annoncer cette date
    .send = Annoncer cette date
    .then = Elle peut être changée ou reprise à tout moment.
calls-take-back = Reprendre la date
    .send = Reprendre la date
    .then = Plus aucune date n'est annoncée.
calls-tool = { $count ->
    [0] Date annoncée à votre bureau : { $title }
    [one] Partagé avec votre bureau par 1 lien : { $title }
   *[other] Partagé avec votre bureau par { $count } liens : { $title }
  }
calls-notice = Courriel pour votre bureau
calls-notice-to = votre bureau
calls-notice-call =
    Bonjour,

    Le conseil attend la réponse de { $member } sur « { $opinion } », jusqu'au { $until }.

    Le texte, ses recommandations et ce qui est demandé se lisent ici, sans compte :
    { $link }

    Ce lien est réservé au bureau. Il se ferme à la clôture de l'appel.
    .subject = { $opinion } : le texte à lire
calls-notice-text =
    Bonjour,

    Le conseil écrit « { $opinion } ». { $member } y prend part.

    Le texte tel qu'il est se lit ici, sans compte :
    { $link }

    Ce lien est réservé au bureau. Il se ferme à la clôture de l'appel.
    .subject = { $opinion } : le texte à lire
calls-board-shared = { $member } vous partage ce texte
calls-board-position = La position de { $member } sur ce texte est demandée
calls-board-advice = L'avis de { $member } sur ce texte est demandé
calls-board-drafting = Ce texte est en cours d'écriture : aucune position n'est encore demandée.
calls-board-expected = Réponse annoncée pour le { $day }. Cette date ne compte pour rien.
calls-board-reads = Cette page se lit et se copie. La position se prend par la personne qui vous a envoyé le lien.
calls-board-text = Le texte
calls-board-foot = Version { $version } du texte. La page publique de l'avis : { $address }

calls-done-link-ended = Le lien est fermé.
    .next = Il n'ouvre plus rien. Vous pouvez en créer un autre.
calls-done-expected-said = La date est annoncée.
    .next = Seuls votre organisation et son bureau la voient.
calls-done-expected-taken-back = La date est reprise.
    .next = Plus aucune date n'est annoncée.

boards-over = Ce texte ne se partage plus
    .why = L'appel est clos, ou l'avis s'est arrêté en chemin : rien n'est plus demandé à votre organisation.
    .instead = La page de l'avis reste lisible par tous, à la même adresse.
boards-too-many = { $most } liens sont déjà ouverts
    .why = Chaque lien ouvert peut être transmis plus loin ; leur nombre est limité.
    .instead = Fermez un lien qui ne sert plus, puis créez-en un autre.
boards-no-such-link = Ce lien n'est pas de votre organisation, ou il est déjà fermé
    .why = Une organisation ne ferme que ses propres liens.
    .instead = La page du partage montre ceux qui sont ouverts.
boards-shown-once = Ce lien a déjà été créé
    .why = Son adresse n'est montrée qu'une fois : seule son empreinte est gardée.
    .instead = Fermez-le et créez-en un autre, avec une autre clé.
boards-link-over = Ce lien de lecture est fermé
    .why = L'appel est clos, l'organisation a fermé le lien, ou l'adresse n'est pas complète.
    .instead = Demandez un autre lien à la personne qui vous l'a envoyé. Les avis du conseil se lisent aussi sur leur page publique.
boards-day-past = Ce jour est passé. Donnez une date à venir.
boards-day-too-late = Il faut répondre le { $last } au plus tard.
