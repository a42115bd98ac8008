import { sources } from '#domain/evidence/sources.ts'

/**
 * What a text without facts must not hold, as in the messages (`messages.test.ts`): a date, a figure, or the name of a
 * company, an authority or a law. These are for words that are no ICU messages: those of lessons.
 */

const COMPANY =
  /\b(Facebook|WhatsApp|Meta|Instagram|Messenger|Google|Apple|Microsoft|Amazon|Signal|Telegram|Viber|Threema|Twitter|Onavo|iCloud|Cambridge Analytica)\b/
const LETTERS = /(?<!\p{L})\p{Lu}{2,}(?!\p{L})/u

const NAMES = {
  en: [
    // "May" is mostly a verb; a month only beside what makes it one.
    /\b(January|February|March|April|June|July|August|September|October|November|December)\b|\b([Ii]n|of|on|[Ss]ince|[Uu]ntil|by) May\b|\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/,
    /\d|\b(twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion)\b/i,
    /\b((Data Protection|Information|Privacy|Competition|European|Federal|Trade) (Commission(er)?|Authority|Board|Agency)|Commissioner|Ombudsman|Garante|Working Party|Parliament|(Supreme|High|District|Federal|Constitutional|Administrative) Court|Court of)\b/,
    /\b(Act|Directive|Regulation|Convention|Charter|Bill)\b|\b(Article|Section|Recital) [\dIVX]/,
  ],
  de: [
    /\b(Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b|\b((Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch)\b/,
    /\d|(?<!\p{L})(zwölf|fünfzehn|zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|hundert|tausend|Million(en)?|Milliarden?)(?!\p{L})/iu,
    /\b(Kartellamt|Europäische Kommission|Oberster Gerichtshof|Verwaltungsgericht|Oberverwaltungsgericht|Landgericht|Bundesgerichtshof)\b/,
    /\b\p{L}+(gesetz|verordnung)(e[sn]?)?(?!\p{L})|\b(Artikel|Erwägungsgrund|Absatz) [\dIVX]/iu,
  ],
} as const

const publishers = [...new Set(Object.values(sources).map(({ publisher }) => publisher))].filter((name) =>
  /^\p{Lu}/u.test(name),
)

/** The first such word of a text; undefined where there is none. */
export function nameIn(text: string, language: keyof typeof NAMES): string | undefined {
  for (const pattern of [...NAMES[language], COMPANY, LETTERS]) {
    const found = pattern.exec(text)?.[0]
    if (found !== undefined) return found
  }
  return publishers.find((name) => ` ${text} `.includes(` ${name} `))
}
