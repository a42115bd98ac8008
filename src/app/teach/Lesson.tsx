import { useEffect, type ReactNode } from 'react'
import { LessonStage } from '#app/teach/LessonStage.tsx'
import { LessonLanguage } from '#content/LessonWords.tsx'
import { currentLocale } from '#content/sentence.ts'
import { LessonPage } from '#features/lesson/LessonPage.tsx'
import type { LessonPart, OpenLesson } from '#features/lesson/lessonSlots.ts'
import { StepPage } from '#features/lesson/StepPage.tsx'
import { TestPage } from '#features/lesson/TestPage.tsx'
import { VoteCode } from '#features/teach/VoteCode.tsx'
import { courseLesson } from '#store/course.ts'
import { changeProgress } from '#store/lessonProgress.ts'

interface LessonProps {
  readonly open: OpenLesson
  readonly part: LessonPart
}

/** One part of a lesson that somebody goes through. */
export function Lesson({ open, part }: LessonProps): ReactNode {
  const { lesson, key } = open
  useEffect(() => {
    if (part !== 'whole') changeProgress(key, (now) => (now.at === String(part) ? now : { ...now, at: String(part) }))
  }, [key, part])
  return (
    <LessonLanguage value={lesson.language === currentLocale() ? undefined : lesson.language}>
      <Part open={open} part={part} />
    </LessonLanguage>
  )
}

function Part({ open, part }: LessonProps): ReactNode {
  if (part === 'whole') return <LessonPage open={open} />
  if (typeof part === 'string') return <TestPage key={part} open={open} part={part} />
  return (
    <StepPage
      key={part}
      open={open}
      number={part}
      stage={(asked) => <LessonStage {...asked} />}
      // In a course nobody reads anything out: the course system is told.
      code={(ballot, option) =>
        courseLesson() === null ? <VoteCode lesson={open.lesson} ballot={ballot} option={option} /> : null
      }
    />
  )
}
