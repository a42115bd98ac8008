import { ui, type Messages } from '#content/message.ts'

/** What stands around a lesson in a course system. The build of a package puts it into its page. */
export const scormMessages = {
  'scorm.frame': ui('Lesson: {title}'),
  'scorm.told': ui(
    'Your course system is told where you are, what you choose, how long you take and the result of the test at the end. It is not told what you write; that is gone when you close this page.',
  ),
  'scorm.alone': ui(
    'No course system answers here. You can go through the lesson; nothing is reported, and nothing is kept when you close it.',
  ),
  'scorm.review': ui('Opened to look back: nothing is reported.'),
  'scorm.again': ui('Try again'),
  'scorm.beginFailed': ui(
    'The course system did not begin ({refusal}). You can read the lesson, but nothing is reported and nothing is kept. Try again; if that does not help, close this page, open it from the course once more, and tell whoever runs the course what stands here.',
  ),
  'scorm.reportFailed': ui(
    'The course system did not take what you did last ({refusal}). Keep this page open and try again. If that does not help, tell whoever runs the course what stands here before you close it.',
  ),
  'scorm.error': ui('{call}, error {code}'),
  'scorm.errorSays': ui('{call}, error {code}: {says}'),
  'scorm.noError': ui('{call}'),
  'scorm.noScripts': ui('The lesson needs scripts. They are turned off here.'),
} as const satisfies Messages
