/**
 * What no source says and the engine must decide. Each is shown as an assumption, in words that stand in content.
 * The contract (scenario format) names them; history-2016 §12 and history-2021 §7 list what is unknown.
 */
export const ASSUMPTION_IDS = [
  /** A notice put off, or left alone, is back the next day. */
  'returnsNextDay',
  /** The last of the thirty days still counts. */
  'inclusiveWindow',
  /** Past the date nothing is on record, so the notice merely goes on returning. */
  'noRecordPastDate',
  /** 8 February is the first day without the app. */
  'firstDayWithout',
  /** The pause holds in the EU from 8 November 2016. */
  'pauseDayEu',
  /** Both phones could put the notice off, in 2016 too. */
  'notNowOnBoth',
  /** In the panel the switch can be put back on before agreeing. */
  'switchBackInPanel',
  /** The switch in the panel keeps its place for the day, and is on again the next. */
  'panelKeepsDay',
  /** "Several weeks" are 28 days, "a few weeks" 21. */
  'severalWeeks',
  /** What a silent account is called to: 120 days without connecting count from the silence on. */
  'inactivityFromSilence',
  /** A new day starts from the chats, or from what is due. */
  'dayStartsAtChats',
  /** An unanswered notice of 2016 gives way to that of 2021. */
  'newNoticeReplaces',
  /** A blocked page kept the way to deletion. */
  'deletionFromBlocked',
  /** What the way to a setting looked like in between: a list of the usual rows. */
  'usualScreens',
  /** Deletion is done after 90 days everywhere. */
  'ninetyDaysEverywhere',
  /** In 2016 the deletion page asked for no reason. */
  'noReasonIn2016',
  /** Accepting a limited account's page gives everything back at once. */
  'acceptRestores',
  /** The thirty days run alone: what 2021 brings neither closes nor hides the switch. */
  'windowRunsAlone',
  /** Taps and waits are the replay's own bookkeeping. */
  'bookkeeping',
] as const
/** What is assumed when a design is measured; no row of the engine rests on it. */
export const MEASURE_ASSUMPTION_IDS = [
  /** Every word is read, at the rate that a review of studies gives. */
  'averageReader',
  /** Who reads the label of the switch expects all that accepting opens to stop. */
  'labelMeansAll',
] as const
export type AssumptionId = (typeof ASSUMPTION_IDS)[number]
