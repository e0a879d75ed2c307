# L'urgence.

fast-track-mark = procédure d'urgence
fast-track-fact = Urgence
fast-track-fact-since = accordée { $at }
fast-track-do-ask = Demander la procédure d'urgence
fast-track-do-vote = Se prononcer sur la procédure d'urgence
    .then = Le vote ne dure qu'un jour ouvré.
fast-track-ask = Demander la procédure d'urgence
    .lead = Quand des membres de deux groupes la demandent, un vote d'un jour ouvré en décide : il faut la majorité des exprimés dans deux tiers des groupes. Chaque délai du conseil pour cet avis dure alors deux jours ouvrés, périodes calmes comprises, et l'avis en garde la marque pour toujours.
    .send = Demander au nom de { $member }
    .then = La demande et ses motifs sont publics aussitôt, au nom de { $member }. Les délais déjà commencés ne changent pas.
fast-track-reasons = Pourquoi cet avis ne peut pas attendre
    .help = Une échéance extérieure, avec sa date, convainc mieux qu'une impression.
fast-track-vote = La procédure d'urgence
    .lead = Si elle est accordée, chaque délai du conseil pour cet avis durera deux jours ouvrés.
    .send = Se prononcer au nom de { $member }
    .then = Ce que chacun dit reste scellé pour toujours ; les totaux sont publics à la clôture. Jusque-là, vous pouvez changer.
fast-track-voice = Faut-il la procédure d'urgence ?
fast-track-voice-for = Pour
fast-track-voice-against = Contre
fast-track-voice-abstains = Abstention
fast-track-is-asked = La procédure d'urgence est demandée
    .then = Un vote s'ouvre quand des membres de deux groupes l'ont demandée.
fast-track-voted-on = La procédure d'urgence est soumise au vote
fast-track-vote-goes-on = Chaque membre qui vote dans la formation se prononce ; le silence ne compte pas.
fast-track-granted = Procédure d'urgence, accordée { $at }
fast-track-refused = La procédure d'urgence a été refusée
fast-track-means = Chaque délai du conseil dure deux jours ouvrés, périodes calmes comprises. Ce qui est donné aux autres ne change pas : destinataires des recommandations, autorités, délais en mois.
fast-track-counted = { $for } pour, { $against } contre, { $abstained } abstention ; majorité des exprimés dans { $majorities } groupes sur { $groups }, et il en faut deux tiers.
fast-track-asked-by = { $member } : { $reasons }
fast-track-done-fast-track-asked = La procédure d'urgence est demandée.
    .next = Un vote s'ouvre quand des membres de deux groupes l'ont demandée.
fast-track-done-fast-track-voted = Votre voix est enregistrée.
    .next = Vous pouvez la changer jusqu'à la clôture.
fast-track-awaits-vote = { $member } est appelé à se prononcer sur la procédure d'urgence : { $opinion }.
    .do = Se prononcer
    .otherwise = Le silence de { $member } ne comptera ni pour ni contre.
opinions-act-fast_track_asked = { $member } a demandé la procédure d'urgence.
opinions-act-fast_track_vote_opened = Le vote sur la procédure d'urgence a été ouvert.
opinions-act-fast_track_vote_cast = Une voix sur la procédure d'urgence a été déposée.
opinions-act-fast_track_vote_closed = Le vote sur la procédure d'urgence est clos.

# Refus

fast-track-off = Ce conseil n'a pas de procédure d'urgence.
    .why = Le règlement intérieur de cet avis ne la prévoit pas.
    .instead = Le conseil peut la prévoir dans son règlement intérieur.
fast-track-not-now = La procédure d'urgence ne peut pas être demandée maintenant.
    .why = Elle se demande pendant que le texte s'écrit : elle n'abrège jamais un appel ou un vote déjà ouvert.
    .instead = Attendez que l'avis soit admis, ou prenez position dans l'appel.
fast-track-voted = La procédure d'urgence a déjà été soumise au vote.
    .why = Elle ne l'est qu'une fois par avis.
    .instead = Lisez sur la page de l'avis ce qui a été décidé, ou jusqu'à quand le vote dure.
fast-track-asked-already = Votre organisation a déjà demandé la procédure d'urgence.
    .why = Chaque membre la demande une fois.
    .instead = Parlez-en à des membres d'un autre groupe : il faut que deux groupes la demandent.
fast-track-no-vote = Aucun vote sur la procédure d'urgence n'est ouvert.
    .why = Il s'ouvre quand des membres de deux groupes l'ont demandée.
    .instead = Demandez-la, avec vos motifs.
fast-track-vote-closed = Le vote sur la procédure d'urgence est clos depuis le { $closed }.
    .why = Une voix compte si elle arrive avant la clôture.
    .instead = Lisez le résultat sur la page de l'avis.
fast-track-vote-open = L'appel ne peut pas s'ouvrir pendant le vote sur la procédure d'urgence, qui dure jusqu'au { $closes }.
    .why = Ce vote décide combien de temps l'appel durera.
    .instead = Ouvrez l'appel quand le vote sera clos.

# Courriels

fast-track-letter-vote = La procédure d'urgence est demandée pour « { $title } », { $opinion } du conseil. { $member } peut se prononcer jusqu'au { $until } : le vote ne dure qu'un jour ouvré.

    { $asked }

    Si elle est accordée, chaque délai du conseil pour cet avis durera deux jours ouvrés. Le formulaire :
    .subject = { $opinion } : urgence, votre voix jusqu'au { $until }
    .why = Vous recevez ce courriel parce que vous représentez { $member }, qui vote dans cette formation.
fast-track-letter-decided =
    { $granted ->
        [yes] La procédure d'urgence est accordée à « { $title } », { $opinion } du conseil : chaque délai qui commence maintenant dure deux jours ouvrés. L'avis :
       *[no] La procédure d'urgence est refusée à « { $title } », { $opinion } du conseil : ses délais sont ceux du règlement intérieur. L'avis :
    }
    .subject =
        { $granted ->
            [yes] { $opinion } : procédure d'urgence accordée
           *[no] { $opinion } : procédure d'urgence refusée
        }
    .why = Vous recevez ce courriel parce que vous représentez { $member }, qui l'a demandée ou qui tient la plume.
