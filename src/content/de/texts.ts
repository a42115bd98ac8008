/** The German of an area: texts by the ids of its English messages. What is not there yet is said in English. */
export type Texts<Area> = Readonly<Partial<Record<keyof Area, string>>>
