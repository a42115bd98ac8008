import type { Study } from '#domain/study/types.ts'
import { MEASURES, type MeasureId } from '#domain/study/types.ts'

interface Script {
  readonly study: Study
  /** The table of participants, from the dataset's root. */
  readonly file: string
}

const COLUMN: Readonly<Record<Exclude<MeasureId, 'item'>, string>> = {
  heldBackFirst: 'held_back_first',
  heldBackAtEnd: 'held_back_at_end',
  sharedAtEnd: 'shared_at_end',
  answered: 'answered',
  leftService: 'left_service',
  decisionTime: 'decision_ms',
  taps: 'taps',
  pairsShared: 'pairs_shared',
  comprehension: 'comprehension_share',
  sus: 'sus_score',
}

/** The column of the primary outcome; without one, what most studies of this kind ask. */
function primaryColumn({ outcomes, questions }: Study): { readonly name: string; readonly isShare: boolean } {
  const { measure, item } = outcomes.primary ?? { measure: 'heldBackAtEnd' as const, item: null }
  if (measure === 'item') return { name: `item_${(item ?? '').replace(/[^A-Za-z0-9]/g, '_')}`, isShare: false }
  if (measure !== 'sus') return { name: COLUMN[measure], isShare: MEASURES[measure] === 'share' }
  const scale = [...questions.before, ...questions.after].find(({ kind }) => kind === 'sus')
  return { name: `item_${(scale?.id ?? 'sus').replace(/[^A-Za-z0-9]/g, '_')}_score`, isShare: false }
}

/** Base R only. Run in the dataset's root: `Rscript analysis/analyse.R`. */
export function rScript({ study, file }: Script): string {
  const { name, isShare } = primaryColumn(study)
  return `# Run in the root of the dataset: Rscript analysis/analyse.R
people <- read.csv("${file}", encoding = "UTF-8", na.strings = "", colClasses = c(session_id = "character"))
counted <- subset(people, analysed == "yes" & !is.na(${name}))
cat(nrow(people), "participants,", nrow(counted), "counted\\n")
${isShare ? R_SHARE(name) : R_NUMBER(name)}
# Metrics of the design that each participant met stand in columns that begin with design_.
`
}

const R_SHARE = (name: string): string => `counted$outcome <- counted$${name} == "yes"

# Wilson's interval, as in the app.
wilson <- function(x, n, z = qnorm(0.975)) {
  p <- x / n
  middle <- (2 * x + z^2) / (2 * (n + z^2))
  reach <- z * sqrt(z^2 + 4 * x * (1 - p)) / (2 * (n + z^2))
  c(share = p, low = middle - reach, high = middle + reach)
}
for (condition in unique(counted$condition_id)) {
  rows <- counted[counted$condition_id == condition, ]
  x <- sum(rows$outcome)
  cat(condition, x, "of", nrow(rows), round(wilson(x, nrow(rows)), 4), "\\n")
}
if (length(unique(counted$condition_id)) > 1) {
  print(summary(glm(outcome ~ condition_id, family = binomial, data = counted)))
}
`

const R_NUMBER = (name: string): string => `if (is.numeric(counted$${name})) {
  print(aggregate(${name} ~ condition_id, data = counted, FUN = quantile))
} else {
  print(table(counted$condition_id, counted$${name}))
}
`

/** The standard library only. Run in the dataset's root: `python3 analysis/analyse.py`. */
export function pythonScript({ study, file }: Script): string {
  const { name, isShare } = primaryColumn(study)
  return `# Run in the root of the dataset: python3 analysis/analyse.py
import csv
import math
import statistics
from collections import Counter, defaultdict

with open("${file}", encoding="utf-8", newline="") as table:
    people = list(csv.DictReader(table))
counted = [row for row in people if row["analysed"] == "yes" and row["${name}"] != ""]
print(len(people), "participants,", len(counted), "counted")

groups = defaultdict(list)
for row in counted:
    groups[row["condition_id"]].append(row["${name}"])
${isShare ? PYTHON_SHARE : PYTHON_NUMBER}
# Metrics of the design that each participant met stand in columns that begin with design_.
`
}

const PYTHON_SHARE = `

def wilson(x, n, z=statistics.NormalDist().inv_cdf(0.975)):
    """Wilson's interval, as in the app."""
    p = x / n
    middle = (2 * x + z * z) / (2 * (n + z * z))
    reach = z * math.sqrt(z * z + 4 * x * (1 - p)) / (2 * (n + z * z))
    return middle - reach, middle + reach


for condition, values in groups.items():
    x, n = values.count("yes"), len(values)
    low, high = wilson(x, n)
    print(f"{condition}: {x} of {n} = {x / n:.4f} ({low:.4f} to {high:.4f})")
`

const PYTHON_NUMBER = `

def number(text):
    try:
        return float(text)
    except ValueError:
        return None


for condition, values in groups.items():
    numbers = [number(value) for value in values]
    if None in numbers or len(numbers) < 2:
        print(condition, Counter(values))
    else:
        print(condition, statistics.quantiles(numbers, n=4, method="inclusive"), math.fsum(numbers) / len(numbers))
`
