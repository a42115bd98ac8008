/** The forms of what is written in a lesson file. The published schema has the same. */

/** Stands in addresses and in names of files. */
export const LESSON_ID = /^[a-z0-9][a-z0-9-]{0,39}$/u
/** Of a step, an option, a question. */
export const ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/u
/** Of a fact or a source; whether there is one by that name, the review says. */
export const EVIDENCE_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/u
/** As BCP 47 writes them. */
export const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/u
