import type { OverlayId } from '#domain/dataflow/matrix/overlays.ts'

export interface OverlayText {
  readonly text: string
  /** What it covers, where that is narrower than the columns it lies over. */
  readonly covers?: string
}

export const overlayTexts: Record<OverlayId, OverlayText> = {
  de2016: {
    text: "Hamburg order: no collecting or storing of German users' WhatsApp data by Facebook without valid consent; upheld in summary proceedings 2017 and 2018.",
    covers: 'In Germany, also where sharing was left on.',
  },
  in2016: {
    text: 'Delhi High Court directions protecting data collected up to 25 September 2016; the case went on to the Supreme Court. Summaries differ on whether that meant deleting or not sharing.',
    covers: 'Data up to 25 September 2016.',
  },
  uk2018: {
    text: 'Undertaking not to share personal data with Facebook until it can be done under the GDPR; sharing as a mere processor not counted.',
  },
  fr2017: {
    text: 'Formal notice: no legal basis for the "business intelligence" transfer.',
    covers: 'Only the use for counting and measuring.',
  },
  de2021: {
    text: 'Three-month Hamburg order against processing by Facebook for its own purposes; the European board did not make it permanent.',
  },
  in2021: {
    text: 'WhatsApp told the Delhi High Court it would not limit users who do not accept; the Supreme Court had this made public in 2023.',
  },
  in2024: {
    text: 'Competition order: penalty and user choice on sharing; a five-year ban on sharing for ads was set aside in November 2025, and the choice was confirmed to cover ads in December 2025.',
  },
}
