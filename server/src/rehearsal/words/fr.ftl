# Répétitions : ce qui est dit d'un scénario, ligne par ligne.

rehearse-clock = Pluriel
rehearse-public = le public
rehearse-secretariat = le secrétariat
rehearse-line = { " " }(ligne { $line })
rehearse-brought-in = le fichier du conseil est repris
rehearse-accepted = Accepté.
rehearse-refused = Refusé : { $because }
rehearse-as-expected = Comme attendu.
rehearse-nothing = rien
rehearse-unmet = Attendu : { $expected } ; obtenu : { $found }.
rehearse-unmet-at = En { $place }, attendu : { $expected } ; obtenu : { $found }.
rehearse-unmet-count =
    { $count ->
        [one] { $count } attente du scénario n’est pas remplie.
       *[other] { $count } attentes du scénario ne sont pas remplies.
    }
rehearse-happened = fait par l’horloge
    .declined = saisine déclinée, faute de soutiens
    .call_end_moved = fin de l’appel déplacée
    .reminded = rappel envoyé à qui n’a pas répondu
    .call_closed = clôture de l’appel
    .adopted = adopté par sa règle
    .not_carried = non adopté par sa règle
    .not_valid = appel sans validité
    .lapsed = caduc
    .closed = clos
    .published = publié
    .approval_asked = approbation demandée

rehearse-unreadable = Ce n’est pas une ligne de scénario (colonne { $column }) : { $reason }. Une ligne est un objet JSON avec « at », et « by », « post », « body », « read », « expect », « council », « for » ou « note ».
rehearse-empty = Le fichier est vide. La première ligne décrit le conseil : « at » et « council ».
rehearse-no-opening = La première ligne décrit le conseil : « at », « council », et peut-être « delegates » ; rien d’autre.
rehearse-delegates-later = « delegates » se met dans la première ligne. Plus tard, le secrétariat ajoute une personne par /api/v1/members/commands.
rehearse-several-things = Une ligne demande une seule chose : « post » avec son « body », ou « read », ou « council », ou rien pour laisser passer le temps.
rehearse-nobody = Une commande est donnée par quelqu’un : ajoutez « by », le nom d’un membre, « secretariat », « public » ou une adresse de courriel.
rehearse-not-of-the-api = { $address } n’est pas une adresse de l’API. Elles commencent par /api/v1/ ; /api/v1/openapi.json en donne la liste.
rehearse-expect-post = « expect » d’une commande est « accepted », « refused » ou le code du refus, par exemple « opinions-call-closed ».
rehearse-expect-read = « expect » d’une lecture est un objet : des pointeurs JSON (« /stage ») et leurs valeurs.
rehearse-no-time = { $written } n’est pas une heure que l’on puisse comprendre. Écrivez 2027-05-05 10:00 aux horloges du conseil ({ $zone }), ou 2027-05-05T10:00:00+02:00 ; une heure sautée ou doublée au changement d’heure veut son décalage.
rehearse-backwards = Le temps ne revient pas : la ligne précédente a mené au { $now }.
rehearse-unknown = Personne ne parle pour « { $name } ». Donnez le nom d’un membre qui siège, « secretariat », « public », ou l’adresse d’une personne du scénario.
rehearse-for-whom = { $email } parle pour plusieurs membres : ajoutez « for » avec le nom du membre.
rehearse-not-quotable = { $quoted } ne mène à rien. Une citation s’écrit {"{{"}/api/v1/…#/pointeur{"}}"} : une adresse de l’API, puis la place dans sa réponse.
