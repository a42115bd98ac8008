import type { Texts } from '#content/de/texts.ts'
import type { patternLawMessages } from '#content/en/patternLaw.ts'

export const patternLawTexts = {
  'patterns.vocabulary.gray':
    'Gray und andere, 2024: 64 Typen auf drei Ebenen, Strategie, Angriffswinkel, Mittel der Ausführung. Die Zusammenfassung wurde gelesen; die Liste der Ebenen aus zweiter Hand.',
  'patterns.vocabulary.edpb':
    'Europäischer Datenschutzausschuss (EDPB), Leitlinien 03/2022: 6 Kategorien mit 16 Typen, jeweils mit den Bestimmungen der DSGVO, die sie berühren.',
  'patterns.vocabulary.plain':
    'deceptive.design: Namen für alle. Die meisten wurden aus zweiter Hand gelesen, die vollständige Liste ist erinnert.',
  'patterns.vocabulary.time':
    'Gray und andere, 2025: ob etwas auf einer Seite wirkt, zwischen Seiten oder im System als Ganzem.',
  'patterns.vocabulary.attributes':
    'Mathur und andere, 2021, für einen Namen, der den anderen Listen fehlt. Die Liste der Merkmale ist erinnert.',

  'patterns.law.gdpr4': 'DSGVO (englisch GDPR), Artikel 4 Nummer 11, bestimmt, was eine Einwilligung ist.',
  'patterns.law.gdpr72':
    'DSGVO, Artikel 7 Absatz 2: Das Ersuchen um Einwilligung ist von anderen Sachverhalten zu unterscheiden.',
  'patterns.law.gdpr73':
    'DSGVO, Artikel 7 Absatz 3: Die Einwilligung kann jederzeit widerrufen werden, so einfach, wie sie erteilt wurde.',
  'patterns.law.gdpr74': 'DSGVO, Artikel 7 Absatz 4: dazu, einen Dienst von einer Einwilligung abhängig zu machen.',
  'patterns.law.recital32':
    'DSGVO, Erwägungsgrund 32: Ein vorab angekreuztes Kästchen, Schweigen oder Untätigkeit ist keine Einwilligung.',
  'patterns.law.recital42':
    'DSGVO, Erwägungsgrund 42: Eine Einwilligung ist nicht freiwillig, wenn das Verweigern oder Zurückziehen einen Nachteil bringt.',
  'patterns.law.recital43':
    'DSGVO, Erwägungsgrund 43: für jeden Vorgang eine gesonderte Einwilligung; ein Dienst hängt nicht von einer Einwilligung ab, die er nicht braucht.',
  'patterns.law.planet49':
    'Europäischer Gerichtshof, C-673/17 (2019): Ein vorab angekreuztes Kästchen ist keine Einwilligung.',
  'patterns.law.edpbHighlight':
    'EDPB, Leitlinien 03/2022, Absatz 57: Wird eine Option hervorgehoben, dann die am stärksten schützende. Absatz 80: Eine feste Höchstzahl von Ebenen gibt es nicht.',
  'patterns.law.ccrSymmetry':
    '11 CCR 7004(a)(2), Symmetrie der Wahl: Der schützendere Weg ist nicht länger, schwieriger oder zeitaufwendiger.',
  'patterns.law.ccrSteps':
    '11 CCR 7004(a)(2)(A) sagt, wie Schritte gezählt werden: vom Klick auf den Link oder von der ersten Bekundung bis zum Abschluss.',
  'patterns.law.ccrLater': '11 CCR 7004(a)(2)(B): „Ja“ neben „Später fragen“ ist nicht symmetrisch.',
  'patterns.law.ccrMore': '11 CCR 7004(a)(2)(C): „Alle akzeptieren“ neben „Mehr Informationen“ ist nicht symmetrisch.',
  'patterns.law.ccrToggle': '11 CCR 7004(a)(3): Ein Schalter sagt, für welche Wahl er steht.',
  'patterns.law.ccrImpair':
    '11 CCR 7004(a)(4): Bildschirme, durch die man sich vor dem Opt-out klicken muss, und Bündelung beeinträchtigen die Wahl.',
  'patterns.law.ccrEffect':
    '11 CCR 7004(b)–(c): Die Wirkung entscheidet, nicht die Absicht, und eine so gewonnene Einwilligung ist keine.',
  'patterns.law.dmaPrompts':
    'Gesetz über digitale Märkte (DMA), Erwägungsgrund 37: Ablehnen ist nicht schwerer, keine Funktion wird deswegen vorenthalten, und nach einer Ablehnung wird für denselben Zweck höchstens einmal im Jahr gefragt.',
  'patterns.law.dsa25':
    'Gesetz über digitale Dienste (DSA), Artikel 25, verbietet manipulative Oberflächen von Online-Plattformen. Aber 25(2) nimmt aus, was die DSGVO abdeckt, sodass es Bildschirme für die Einwilligung meist nicht erreicht.',

  'patterns.since.gdpr': 'Voll anwendbar seit dem 25. Mai 2018.',
  'patterns.since.planet49': 'Urteil von 2019.',
  'patterns.since.edpb': 'Fassung 2.0, angenommen am 14. Februar 2023. Leitlinien, kein Gesetz.',
  'patterns.since.ccr':
    'Die Genehmigung wurde am 30. März 2023 bekannt gegeben. Ab welchem Tag die Regel gilt, ist nicht festgehalten.',
  'patterns.since.dma': 'Anwendbar seit dem 2. Mai 2023; Torwächter hatten bis zum 6. März 2024 Zeit, es einzuhalten.',
  'patterns.since.dsa': 'Seit dem 17. Februar 2024 in der ganzen EU unmittelbar anwendbar.',
  'patterns.since.before':
    'Als der Ablauf von 2016 gezeigt wurde, galt noch nichts aus dieser Tabelle, und nichts davon war entschieden: Damals bestand die Richtlinie 95/46/EG.',
} as const satisfies Texts<typeof patternLawMessages>
