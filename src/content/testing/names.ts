import { sources } from '#domain/evidence/sources.ts'

/**
 * What words that name no facts must not hold, in the messages and in the lessons: a date, a figure, or the name of a
 * company, an authority or a law.
 */

const COMPANY =
  /\b(Facebook|WhatsApp|Meta|Instagram|Messenger|Google|Apple|Microsoft|Amazon|Signal|Telegram|Viber|Threema|Twitter|Onavo|iCloud|Cambridge Analytica)\b/
/** Names of authorities and laws mostly are letters: ICO, CNIL, GDPR. These are not: they name kinds of files. */
const LETTERS = /(?<!\p{L})(?!(?:CSL|CSV|FILE|JSON|PNG|SCXML|SVG|UTF)(?!\p{L}))\p{Lu}{2,}(?!\p{L})/u

/** Dates, figures, authorities and laws, as each language writes them. */
const NAMES = {
  en: [
    // "May" is mostly a verb here; a month only beside what makes it one.
    /\b(January|February|March|April|June|July|August|September|October|November|December|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\b|\b([Ii]n|of|on|[Ss]ince|[Uu]ntil|by) May\b|\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/,
    /\d|\b(twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion)\b/i,
    /\b((Data Protection|Information|Privacy|Competition|European|Federal|Trade) (Commission(er)?|Authority|Board|Agency)|Commissioner|Ombudsman|Garante|Working Party|Parliament|(Supreme|High|District|Federal|Constitutional|Administrative) Court|Court of)\b/,
    /\b(Act|Directive|Regulation|Convention|Charter|Bill)\b|\b(Article|Section|Recital) [\dIVX]/,
  ],
  de: [
    /\b(Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan|Feb|Aug|Sept?|Okt|Nov|Dez)\b|\b((Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch)\b/,
    /\d|(?<!\p{L})(zwölf|fünfzehn|zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|hundert|tausend|Million(en)?|Milliarden?)(?!\p{L})/iu,
    /\b(Datenschutzbehörde|Datenschutzbeauftragter?|Kartellamt|Wettbewerbsbehörde|Europäische Kommission|Oberster Gerichtshof|Verwaltungsgericht|Oberverwaltungsgericht|Landgericht|Kammergericht|Bundesgerichtshof)\b/,
    // “Datenschutzrichtlinie” is what apps call their policy.
    /(?<!\p{L})(?!Datenschutzrichtlinie)\p{L}+(gesetz|verordnung|richtlinie|konvention)(e[sn]?|n)?(?!\p{L})|\b(Artikel|Erwägungsgrund|Absatz) [\dIVX]/iu,
  ],
} as const

const publishers = [...new Set(Object.values(sources).map(({ publisher }) => publisher))].filter((name) =>
  /^\p{Lu}/u.test(name),
)

/** The first such name in a text; undefined where there is none. */
export function nameIn(text: string, language: keyof typeof NAMES): string | undefined {
  for (const pattern of [...NAMES[language], COMPANY, LETTERS]) {
    const found = pattern.exec(text)?.[0]
    if (found !== undefined) return found
  }
  // A name ends where its word ends: "Mint" is not in "Minted".
  return publishers.find((name) => ` ${text} `.includes(` ${name} `))
}
