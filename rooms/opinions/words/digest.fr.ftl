# La lettre hebdomadaire

digest-letter = Voici ce qui s'est passé au conseil depuis la dernière lettre, en dehors de ce qui vous a été écrit à part.
    .subject = { $council } : la semaine, au { $day }
    .why = Vous recevez ce courriel parce que vous représentez { $member }. Il part au plus une fois par semaine, et jamais quand il n'y a rien à dire.
digest-opinion = { $opinion } : { $title }
digest-once = – { $act }
digest-times = – { $act } ({ $count } fois)
digest-more = { $count ->
    [one] – Et un autre acte.
   *[other] – Et { $count } autres actes.
 }
digest-notices = Lettres hebdomadaires à copier
    .lead = Ce qui n'est pas un courriel à part est dit une fois par semaine à chaque représentant·e, le jour que fixe le règlement. Le texte se copie ici quand la messagerie est coupée.
digest-none = Aucune lettre hebdomadaire n'est encore partie : rien ne s'est passé depuis, ou la semaine n'est pas finie.
digest-of = Lettre du { $day }
digest-unknown = Cette lettre n'existe pas
    .why = Aucune lettre hebdomadaire n'est partie sous ce numéro.
    .instead = Revenez à la liste des lettres.
