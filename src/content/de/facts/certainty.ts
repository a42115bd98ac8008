import type { Certainty, DayCertainty, RecordedStatus } from '#domain/evidence/certainty.ts'
import type { SourceKind, Verification } from '#domain/evidence/source.ts'

export const certaintyTexts: Record<Certainty, string> = {
  primary: 'in einem amtlichen Text gelesen',
  several: 'in drei oder mehr unabhängigen Quellen gelesen',
  secondary: 'in einer Sekundärquelle gelesen',
  secondHand: 'aus zweiter Hand: eine Seite gibt eine andere wieder',
  inferred: 'von uns erschlossen oder berechnet',
  recalled: 'erinnert, nicht geprüft',
  unknown: 'keine Quelle klärt es',
}

export const markTexts: Partial<Record<RecordedStatus, string>> = {
  'V(abstract)': 'nur die Zusammenfassung wurde gelesen',
  'v single': 'nur in einer Quelle',
  'verified (primary) + arithmetic': 'mit einer Berechnung von uns',
  'verified (primary; Meta names replaced Facebook)': 'in einer späteren Fassung, die den Mutterkonzern neu benennt',
  'verified (primary copy)': 'in einer Kopie davon',
  'verified (primary copy + press)': 'in einer Kopie davon und in der Presse',
  'verified (primary + press)': 'und in der Presse',
  'verified (primary testimony)': 'in einer Zeugenaussage',
  'verified (court text extract)': 'in einem Auszug aus dem Text des Gerichts',
  'verified (quoted by 4+ outlets)': 'von vier oder mehr Medien zitiert',
  'verified (quoted identically)': 'alle zitieren es im selben Wortlaut',
  'verified (press)': 'in der Presse',
  'verified (press, third person)': 'in der Presse, in indirekter Rede',
  'verified (press, headline/lead)': 'in der Überschrift oder im Vorspann eines Presseberichts',
  'verified (press quoting FAQ)': 'in der Presse, die die Hilfeseiten zitiert',
  'verified (press quoting blog/tweet)': 'in der Presse, die einen Blogeintrag oder einen Tweet zitiert',
  'verified (press); exact days recalled (28 May TNW, 29-30 May Verge, 31 May Bleeping)': 'in der Presse',
  'verified (full sentence quoted)': 'als ganzer Satz zitiert',
  'verified (quoted)': 'als Zitat',
  'verified (RTL explicit; others consistent)': 'eine Quelle sagt es ausdrücklich, die anderen stimmen damit überein',
  'verified (law firm)': 'bei einer Kanzlei',
  'verified (front matter only)': 'nur der Vorspann wurde gelesen',
  'verified (weak source)': 'die Quelle ist schwach',
  'verified (secondary reading of primary)': 'in einem Bericht über den amtlichen Text',
  'verified (settings-tab detail partly truncated)': 'was es über die Einstellungen sagt, war zum Teil abgeschnitten',
  "verified as WhatsApp's claim": 'als Behauptung des Unternehmens',
  'verified by absence + statements': 'durch das, was fehlt, und durch Aussagen',
}

export const dayCertaintyTexts: Record<DayCertainty, string> = {
  recorded: 'das Datum ist das festgehaltene',
  recalled: 'das genaue Datum ist erinnert, nicht geprüft',
  approximate: 'das Datum kann um einige Tage abweichen',
}

export const verificationTexts: Record<Verification, string> = {
  'read-in-full': 'vollständig gelesen',
  'read-in-part': 'zum Teil gelesen',
  excerpt: 'Auszug gelesen',
  'stored-copy': 'in einer gespeicherten Kopie gelesen',
  'secondary-quote': 'wie von anderen zitiert',
  recalled: 'erinnert, nicht gelesen',
}

export const sourceKindTexts: Record<SourceKind, string> = {
  primary: 'eigener Text des Unternehmens',
  regulator: 'Aufsichtsbehörde',
  court: 'Gericht',
  government: 'Regierung oder Parlament',
  ngo: 'Zivilgesellschaft',
  press: 'Presse',
  law: 'Kanzlei oder juristische Fachzeitschrift',
  study: 'Forschungsarbeit',
  site: 'kleine Website oder Blog',
  seed: 'einer der fünf Ausgangsartikel',
}
