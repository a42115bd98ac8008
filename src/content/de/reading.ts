import type { Texts } from '#content/de/texts.ts'
import type { readingMessages } from '#content/en/reading.ts'

export const readingTexts = {
  'reading.publicOnly': 'Nur, was an diesem Tag öffentlich war',
  'reading.publicOnly.record': 'Nur, was an diesem Tag öffentlich war: allein nach der Quellenlage',
  'reading.legend': 'Nach wessen Wort',
  'reading.record': 'Die Quellenlage',
  'reading.company': 'Das Wort des Unternehmens',
  'reading.policy': 'Alles, was der Text erlaubt',
  'reading.authority': 'Was Behörden feststellten',

  'reading.means.record':
    'Die Quellenlage: das Urteil, das die Quellen am besten stützen. Was strittig ist, bleibt strittig, und was offen ist, bleibt offen.',
  'reading.means.company':
    'Das Wort des Unternehmens: seine eigenen Aussagen, beim Wort genommen. Was es nicht nennt, bleibt leer.',
  'reading.means.policy':
    'Alles, was der Text erlaubt: was die geltenden Bedingungen zulassen, was auch immer daneben gesagt oder versprochen wurde.',
  'reading.means.authority':
    'Was Behörden feststellten: was eine Aufsicht oder ein Gericht dieser Region feststellte, wo es das gab. Sonst bleibt die Quellenlage.',
  'reading.differs':
    'Was sich ändert: {count, plural, =0 {Kein Paar weicht} one {# Paar weicht} other {# Paare weichen}} zu diesem Zeitpunkt von der Quellenlage ab.',
  'reading.back': 'Damit werden die anderen verglichen.',
  'reading.missing': 'Diese Lesart konnte nicht geladen werden. Die vorige gilt weiter.',
  'reading.close': 'Schließen, was über diese Lesart gesagt ist',

  'reading.drawer': 'Nach jeder Lesart',
  'reading.drawer.inForce': '{reading} (gezeigt)',
  'reading.drawer.beside': 'Daneben',

  'reading.agree2021.company':
    'Nach dem Wort des Unternehmens vom 8. Januar ändert dieses Akzeptieren den Vertrag, nicht den Datenfluss: Es sagt, die Neuerung ändere nichts an der Weitergabe. 0 Paare geändert.',
  'reading.agree2021.first':
    'Nach dem Wort des Unternehmens beginnt die Weitergabe, sobald Bedingungen akzeptiert sind, die sie erlauben; die früheren wurden hier nie akzeptiert.',
} as const satisfies Texts<typeof readingMessages>
