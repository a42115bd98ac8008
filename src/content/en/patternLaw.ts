import { claim, type Messages } from '#content/message.ts'

/** What each vocabulary is and what each text of law asks, in our words; how far each was read is on its source. */
export const patternLawMessages = {
  'patterns.vocabulary.gray': claim(
    'Gray and others, 2024: 64 types on three levels, a strategy, an angle of attack, a means of execution. The abstract was read; the list of levels at second hand.',
    ['GRAY-2024'],
  ),
  'patterns.vocabulary.edpb': claim(
    'European Data Protection Board, guidelines 03/2022: 6 categories with 16 types, each with the provisions of the GDPR that it touches.',
    ['EDPB-03-2022'],
  ),
  'patterns.vocabulary.plain': claim(
    'deceptive.design: names for everybody. Most were read at second hand, the full list is recalled.',
    ['DECEPTIVE-DESIGN'],
  ),
  'patterns.vocabulary.time': claim(
    'Gray and others, 2025: whether something works on a page, between pages, or in the system as a whole.',
    ['GRAY-2025'],
  ),
  'patterns.vocabulary.attributes': claim(
    'Mathur and others, 2021, for one name that the other lists lack. Its list of attributes is recalled.',
    ['MATHUR-2021'],
  ),

  'patterns.law.gdpr4': claim('GDPR, Article 4(11), defines what consent is.', ['GDPR-4-11']),
  'patterns.law.gdpr72': claim('GDPR, Article 7(2): the request for consent is distinguishable from other matters.', [
    'GDPR-7-2',
  ]),
  'patterns.law.gdpr73': claim('GDPR, Article 7(3): consent can be withdrawn at any time, as easily as it was given.', [
    'GDPR-7-3',
  ]),
  'patterns.law.gdpr74': claim('GDPR, Article 7(4): on making a service conditional on consent.', ['GDPR-7-4']),
  'patterns.law.recital32': claim('GDPR, recital 32: a pre-ticked box, silence or inactivity is no consent.', [
    'GDPR-R32',
  ]),
  'patterns.law.recital42': claim(
    'GDPR, recital 42: consent is not free if refusing or withdrawing brings a detriment.',
    ['GDPR-R42'],
  ),
  'patterns.law.recital43': claim(
    'GDPR, recital 43: a separate consent for each operation; a service does not depend on a consent it does not need.',
    ['GDPR-R43'],
  ),
  'patterns.law.planet49': claim('Court of Justice, C-673/17 (2019): a pre-ticked box is no consent.', [
    'PLANET49-2019',
  ]),
  'patterns.law.edpbHighlight': claim(
    'EDPB guidelines 03/2022, paragraph 57: if one option is highlighted, it is the most protective one. Paragraph 80: there is no fixed maximum of layers.',
    ['EDPB-03-2022'],
  ),
  'patterns.law.ccrSymmetry': claim(
    '11 CCR 7004(a)(2), symmetry in choice: the more protective path is not longer, more difficult or more time-consuming.',
    ['CCR-7004'],
  ),
  'patterns.law.ccrSteps': claim(
    '11 CCR 7004(a)(2)(A) says how steps are counted: from the click on the link, or the first indication, to completion.',
    ['CCR-7004'],
  ),
  'patterns.law.ccrLater': claim('11 CCR 7004(a)(2)(B): “Yes” beside “Ask me later” is not symmetrical.', ['CCR-7004']),
  'patterns.law.ccrMore': claim('11 CCR 7004(a)(2)(C): “Accept All” beside “More information” is not symmetrical.', [
    'CCR-7004',
  ]),
  'patterns.law.ccrToggle': claim('11 CCR 7004(a)(3): a toggle states the choice that it stands for.', ['CCR-7004']),
  'patterns.law.ccrImpair': claim(
    '11 CCR 7004(a)(4): screens to click through before opting out, and bundling, impair choice.',
    ['CCR-7004'],
  ),
  'patterns.law.ccrEffect': claim(
    '11 CCR 7004(b)–(c): the effect decides, not the intent, and consent won that way is no consent.',
    ['CCR-7004'],
  ),
  'patterns.law.dmaPrompts': claim(
    'Digital Markets Act, recital 37: refusing is not harder, no function is suppressed for it, and the same purpose is asked for at most once a year after a refusal.',
    ['DMA-R37'],
  ),
  'patterns.law.dsa25': claim(
    'Digital Services Act, Article 25, bans manipulative interfaces of online platforms. But 25(2) leaves out what the GDPR covers, so it mostly does not reach screens for consent.',
    ['DSA-25'],
  ),

  'patterns.since.gdpr': claim('Fully applicable since 25 May 2018.', ['LEXOLOGY-GDPR']),
  'patterns.since.planet49': claim('Judgment of 2019.', ['PLANET49-2019']),
  'patterns.since.edpb': claim('Version 2.0 adopted on 14 February 2023. Guidelines, no law.', ['EDPB-03-2022']),
  'patterns.since.ccr': claim(
    'Its approval was announced on 30 March 2023. The record does not hold the day from which it applies.',
    ['MONDAQ-2023'],
  ),
  'patterns.since.dma': claim('Applicable since 2 May 2023; gatekeepers had until 6 March 2024 to comply.', [
    'WIGGIN-2023',
  ]),
  'patterns.since.dsa': claim('Directly applicable across the EU since 17 February 2024.', ['SANTOS-2024']),
  'patterns.since.before': claim(
    'When the flow of 2016 was shown, nothing in this table applied or had been judged yet: Directive 95/46/EC stood then.',
    ['LEXOLOGY-GDPR', 'F05'],
  ),
} as const satisfies Messages
