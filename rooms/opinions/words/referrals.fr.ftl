# Questions jointes, recours contre un refus

referral-do-join = Joindre à une autre question
    .then = Quand une même question est posée deux fois.
referral-join = Joindre cette question à une autre
    .lead = Une même question posée deux fois n'en fait qu'une : ses auteurs le deviennent de l'autre, et sa page dit où elle est allée. Cela se défait.
    .send = Joindre les deux questions
    .then = Les auteurs des deux questions sont prévenus, avec le motif. L'acte est public.
referral-join-into = Question à laquelle la joindre
referral-join-none = Choisissez
referral-join-reasons = Motif
    .help = En quoi c'est la même question. Il est public.
referral-do-part = Défaire la jonction
    .then = La question reprend son chemin.
referral-part = Séparer cette question
    .lead = La question reprend son chemin et cherche de nouveau des soutiens, pendant le temps qui lui restait. Ses auteurs ne le sont plus de l'autre.
    .send = Séparer les deux questions
    .then = Ses auteurs sont prévenus.
referral-joined-to = Cette question est jointe à la saisine n° { $number }
referral-joined-follow = Lire la suite : « { $title } »
referral-joined-from = Questions jointes à celle-ci
referral-joined-one = Saisine n° { $number } : { $title }

referral-do-appeal = Demander que la formation vote, au nom de { $member }
    .then = Un recours : assez d'organisations doivent le demander dans le délai.
referral-appeal = Faire un recours contre ce refus
    .lead = Si assez d'organisations le demandent dans le délai, la formation vote : à la majorité de celles et ceux qui s'expriment, elle se saisit de la question ou maintient son refus.
    .send = Demander le vote au nom de { $member }
    .then = Votre demande est publique et ne se retire pas.
referral-appeal-reasons = Pourquoi
    .help = Ce que la formation devrait reconsidérer. C'est public.
referral-appeal-title = Recours contre ce refus
referral-appeal-needed = Il faut
referral-appeal-by = { $count ->
    [one] une organisation
   *[other] { $count } organisations, celles qui sont liées comptant pour une
  }
referral-appeal-until = Jusqu'au
referral-appeal-asked = L'ont demandé
referral-appeal-nobody = personne encore
referral-appeal-open = { $needed ->
    [one] Une organisation de la formation peut demander un vote
   *[other] { $needed } organisations de la formation peuvent demander un vote
  }, jusqu'au { $until }.
referral-appeal-asking = { $member } : { $reasons }
referral-appeal-asking-bare = { $member }
referral-appeal-voting = La formation vote jusqu'au { $closes } : { $voted } sur { $electors } ont voté. Les décomptes paraissent à la fin.
referral-appeal-result = Pour se saisir de la question : { $admit } ; pour maintenir le refus : { $refuse } ; abstentions : { $abstain } ; sans réponse : { $silent }.
referral-appeal-upheld = La formation s'est saisie de la question, qui n'a plus besoin de soutien : le secrétariat l'admet.
referral-appeal-refused = Le refus est maintenu.
referral-appeal-over = Le vote sur ce recours est terminé depuis le { $closed }.
    .why = Un vote a une fin, la même pour toutes et tous.
    .instead = Le résultat se lit sur la page de la question.

referral-do-vote = Voter sur le recours, au nom de { $member }
    .then = La formation se saisit-elle de la question ?
referral-vote = Voter sur le recours
    .lead = La majorité de celles et ceux qui s'expriment décide. Votre vote se change jusqu'à la fin ; seuls des décomptes paraissent.
    .send = Voter au nom de { $member }
    .then = Le vote reste scellé.
referral-vote-yours = Votre vote
referral-vote-admit = Se saisir de la question
    .means = Elle n'a plus besoin de soutien, et le secrétariat l'admet.
referral-vote-refuse = Maintenir le refus
    .means = La question reste écartée ; elle peut être posée de nouveau.
referral-vote-abstain = S'abstenir
    .means = Ni oui ni non : cela ne compte pas dans la majorité.
referral-awaits-vote = Un recours est ouvert : { $opinion }. Votez au nom de { $member }.
    .do = Voter
    .otherwise = Votre silence est montré comme un silence.

referral-others-joined = D'autres questions sont jointes à celle-ci.
    .why = Une question à laquelle d'autres sont jointes n'est pas jointe à son tour.
    .instead = Séparez d'abord les autres, puis joignez chacune.
referral-join-unknown = Choisissez une autre question.
referral-join-another-formation = Cette question est posée à une autre formation.
referral-join-too-late = Cette question n'est plus en préparation : son texte est déjà soumis, ou elle est close.
referral-not-joined = Cette question n'est jointe à aucune autre.
    .why = Seule une question jointe peut être séparée.
    .instead = Consultez sa page pour voir ce qui est possible maintenant.
referral-part-too-late = Il est trop tard pour séparer ces questions.
    .why = Le texte de l'autre question a été soumis à l'appel, ou elle est close ; ses auteurs sont fixés.
    .instead = La question peut être posée de nouveau.
referral-not-declined = Cette question n'est pas écartée.
    .why = Un recours se fait contre le refus d'une question par la formation.
    .instead = Consultez sa page pour voir ce qui est possible maintenant.
referral-no-appeal-without-sponsors = Ce refus n'est pas celui de la formation.
    .why = La question a été écartée d'elle-même, faute de soutiens dans le délai : il n'y a pas de décision contre laquelle faire un recours.
    .instead = Posez-la de nouveau, avec de nouveaux soutiens.
referral-appealed-already = La formation vote ou a voté sur ce refus.
    .why = Un refus fait l'objet d'un seul recours.
    .instead = Le vote et son résultat se lisent sur la page de la question.
referral-appeal-too-late = Le délai du recours est passé depuis le { $until }.
    .why = Un recours se demande dans les dix jours ouvrés qui suivent le refus.
    .instead = La question peut être posée de nouveau.
referral-not-in-appeal = Votre organisation ne vote pas sur ce recours.
    .why = Votent les membres qui avaient une voix dans la formation à l'ouverture du vote.
    .instead = Vous pouvez suivre le vote sur la page de la question.
referral-no-appeal-vote = Aucun vote n'est ouvert sur un recours.
    .why = Le vote s'ouvre quand assez d'organisations l'ont demandé, et se ferme à son terme.
    .instead = Consultez la page de la question.
referral-upheld = La formation s'est saisie de cette question sur recours.
    .why = Elle a voté, à la majorité de celles et ceux qui se sont exprimés ; ce vote ne se contourne pas.
    .instead = Admettez la question.

acting-letter-joined = Une même question avait été posée deux fois : « { $title } » est jointe à « { $into } ». Les auteurs de l'une sont aussi ceux de l'autre. Le motif :

    { $reasons }

    La question qui continue : { $address }

    La question jointe :
    .subject = { $opinion } jointe à une autre : { $title }
    .why = Vous recevez ce courriel parce que vous représentez { $member }, qui a posé ou soutenu l'une des deux questions.
acting-letter-parted = La question « { $title } » n'est plus jointe à une autre : elle cherche de nouveau des soutiens, jusqu'au { $until }. Sa page :
    .subject = { $opinion } reprend son chemin : { $title }
    .why = Vous recevez ce courriel parce que vous représentez { $member }, qui a posé la question.
acting-letter-appeal-opened = La formation avait écarté la question « { $title } ». Assez d'organisations demandent qu'elle vote : se saisit-elle de la question, ou maintient-elle son refus ? Le vote dure jusqu'au { $until }, ici :
    .subject = { $opinion }, recours : votez jusqu'au { $until }
    .why = Vous recevez ce courriel parce que vous représentez { $member }, qui a une voix dans la formation.
acting-letter-appeal-upheld = Sur recours, la formation se saisit de la question « { $title } » : { $admit } pour, { $refuse } pour maintenir le refus, { $abstain } { $abstain ->
    [one] abstention
   *[other] abstentions
  }. Elle n'a plus besoin de soutien ; le secrétariat l'admet. Sa page :
    .subject = { $opinion }, recours accueilli : { $title }
    .why = Vous recevez ce courriel parce que vous représentez { $member }, qui a posé la question ou demandé le vote.
acting-letter-appeal-refused = La formation maintient son refus de la question « { $title } » : { $refuse } pour le maintenir, { $admit } pour se saisir de la question, { $abstain } { $abstain ->
    [one] abstention
   *[other] abstentions
  }. Elle peut être posée de nouveau. Sa page :
    .subject = { $opinion }, refus maintenu : { $title }
    .why = Vous recevez ce courriel parce que vous représentez { $member }, qui a posé la question ou demandé le vote.

acting-done-joined = La question est jointe à l'autre.
    .next = Les auteurs des deux sont prévenus. Cela se défait tant que le texte n'est pas soumis.
acting-done-parted = Les deux questions sont séparées.
    .next = Celle-ci cherche de nouveau des soutiens.
acting-done-appealed = Votre demande est enregistrée.
    .next = Dès qu'assez d'organisations l'ont demandé, la formation vote.
acting-done-voted = Votre vote est enregistré.
    .next = Il se change jusqu'à la fin du vote.
