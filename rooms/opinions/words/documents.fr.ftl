# Un texte écrit ailleurs, apporté dans un fichier

documents-do-bring = Apporter un texte dans un fichier
documents-bring = Apporter un texte dans un fichier
    .lead = Le texte est lu, puis ses passages vous sont montrés pour être corrigés. Rien n'est écrit avant votre accord, et le fichier n'est pas gardé.
    .send = Lire le fichier
    .then = Les passages trouvés sont montrés sur la page suivante.
documents-file = Le fichier
documents-file-help = Markdown ou texte, ODT, DOCX ou PDF ; { $most } Mo au plus.
documents-check = Corriger ce qui a été lu
    .lead = Voici les passages du fichier, dans leur ordre. Corrigez leurs mots et leur nature, décochez ce qui n'est pas du texte.
    .send = Ajouter les passages cochés
    .then = Ils entrent ensemble dans le texte, qui se corrige ensuite comme tout autre.
documents-found = Ce qui a été lu
documents-summary = { $count ->
    [one] 1 passage
   *[other] { $count } passages
  }, dont { $headings ->
    [0] aucun titre de section
    [one] 1 titre de section
   *[other] { $headings } titres de section
  } et { $notes ->
    [0] aucune note
    [one] 1 note
   *[other] { $notes } notes
  }. { $doubtful ->
    [0] Rien n'est douteux.
    [one] 1 passage est à regarder de près.
   *[other] { $doubtful } passages sont à regarder de près.
  }
documents-hints = Une note suit le passage qui l'appelle. Une définition s'écrit « terme : ce qu'il veut dire ». Le destinataire et l'échéance d'une recommandation s'ajoutent ensuite.
documents-block = Passage { $number }
documents-keep = Garder ce passage
documents-kind = Nature
documents-words = Mots
documents-word = « { $word } »

documents-doubt-rejoined = Mots coupés en fin de ligne et recollés, à vérifier : { $words }.
documents-doubt-nothing-under = Un titre suivi aussitôt d'un autre : les sections n'ont ici qu'un rang. Gardez-le, joignez-le au suivant ou décochez-le.
documents-doubt-perhaps-heading = En gras et à part : peut-être un titre, ou une recommandation.
documents-doubt-before-text = Placé avant le texte (titre, auteur, date, sommaire) : il n'en fait sans doute pas partie.
documents-doubt-uncalled = Aucun passage n'appelle cette note.
documents-doubt-table = Un tableau, mis en lignes.
documents-doubt-picture = Il y avait ici une image, qui n'est pas reprise.
documents-doubt-tracked = Des modifications étaient suivies : les ajouts sont repris, les suppressions non.
documents-doubt-unread = Des signes n'ont pas pu être lus ; « � » en tient lieu.

documents-block-empty = Passage { $number } : il n'a pas de mots. Écrivez-les, ou décochez-le.
documents-block-too-long = Passage { $number } : il dépasse { $most } caractères. Faites-en plusieurs, ou changez sa nature.
documents-heading-lines = Passage { $number } : un titre tient sur une ligne.
documents-no-term = Passage { $number } : une définition s'écrit « terme : ce qu'il veut dire ».
documents-nothing-kept = Aucun passage n'est coché : rien ne serait écrit. Cochez ceux à garder.

documents-too-large = Ce fichier est trop lourd : { $most } Mo au plus. Enlevez ses images, ou collez son texte.
documents-too-long = Ce texte a trop de passages : { $blocks } au plus. Apportez-le en plusieurs fichiers.
documents-unknown-format = Ce format n'est pas lu. Enregistrez le texte en Markdown, ODT, DOCX ou PDF, ou collez-le.
documents-not-its-name = Ce fichier n'est pas ce que dit son nom. Enregistrez-le de nouveau depuis votre logiciel, avec la bonne extension.
documents-not-utf8 = Ce texte n'est pas en UTF-8. Enregistrez-le de nouveau en choisissant ce codage.
documents-old-or-locked = C'est un ancien document Word (.doc), ou un document protégé par un mot de passe. Enregistrez-le en DOCX ou en ODT, sans mot de passe.
documents-locked = Ce fichier est protégé par un mot de passe. Enregistrez-le sans protection.
documents-macros = Ce fichier contient des macros, c'est-à-dire des programmes. Enregistrez-le sans macros, en DOCX ou en ODT.
documents-scanned = Les pages de ce PDF sont des images, ou leurs lettres n'ont pas de nom : il n'y a pas de texte à lire. Passez-le à la reconnaissance de caractères, ou collez son texte.
documents-empty = Ce fichier ne contient pas de texte.
documents-too-much = Une fois déplié, ce fichier est trop lourd ou trop profond pour être lu. Enregistrez-le de nouveau, ou collez son texte.
documents-damaged = Ce fichier est abîmé : il n'a pas pu être lu. Enregistrez-le de nouveau depuis votre logiciel, ou collez son texte.
