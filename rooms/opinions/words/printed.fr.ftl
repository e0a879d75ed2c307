# L'avis imprimé : son PDF, et l'image que d'autres montrent à côté d'un lien

printed-format = PDF
printed-published = Publié
printed-reference = La version de référence, et la version accessible, est la page de l'avis :
printed-approval-asked = Approbation demandée à { $by }, { $day }.
printed-advises = { $by } : { $advice }
printed-online = En ligne
printed-online-why = La page de l'avis :
printed-fate = Ce que l'avis est devenu depuis se lit sur sa page.
printed-code = Code QR de l'adresse { $address }

printed-not-yet = Cet avis n'a pas encore de PDF.
    .why = On imprime un avis publié, ou un texte qui n'a pas été adopté et dont le résultat est public.
    .instead = Lisez la page de l'avis, que tout navigateur imprime.
printed-no-press = Ce serveur ne fait pas de PDF.
    .why = Le programme { $program }, qui les met en page, n'y est pas installé.
    .instead = Imprimez la page de l'avis depuis votre navigateur. Si vous êtes l'exploitant, « cargo build --release --package { $program } » construit le programme ; placez-le à côté de pluriel et redémarrez.
printed-busy = Trop de PDF sont demandés en même temps.
    .why = Chacun occupe un processeur, et d'autres attendent déjà.
    .instead = Réessayez dans une minute, ou imprimez la page de l'avis depuis votre navigateur.
printed-failed = Ce document n'a pas pu être mis en page.
    .why = La mise en page a dépassé ses limites de temps ou de mémoire, ou le programme qui la fait a échoué ; l'exploitant en trouve la raison dans son journal.
    .instead = Imprimez la page de l'avis depuis votre navigateur.
