/** How strongly weights are held to be small. */
const RIDGE = 20
const TURNS = 8

/**
 * Fit a ridge logistic regression by Newton's method on standardized measures; gives back weights of the measures as they are.
 *
 * @param {Record<string, number>[]} measures a measure that is left out is 0
 * @param {boolean[]} answers
 */
export function logistic(measures, answers) {
  const names = [...new Set(measures.flatMap((one) => Object.keys(one)))].sort()
  const place = new Map(names.map((name, j) => [name, j]))
  const rows = measures.map((one) => {
    const row = new Float64Array(names.length)
    for (const name in one) row[place.get(name)] = one[name]
    return row
  })
  const mean = names.map((_, j) => rows.reduce((sum, row) => sum + row[j], 0) / rows.length)
  const spread = names.map((_, j) => {
    const variance = rows.reduce((sum, row) => sum + (row[j] - mean[j]) ** 2, 0) / rows.length
    return variance > 1e-9 ? Math.sqrt(variance) : Number.POSITIVE_INFINITY
  })
  const size = names.length + 1
  const z = rows.map((row) => {
    const scaled = new Float64Array(size)
    scaled[0] = 1
    for (let j = 1; j < size; j += 1) scaled[j] = (row[j - 1] - mean[j - 1]) / spread[j - 1]
    return scaled
  })
  const weights = new Float64Array(size)
  for (let turn = 0; turn < TURNS; turn += 1) {
    const gradient = Float64Array.from(weights, (weight, j) => (j === 0 ? 0 : RIDGE * weight))
    const curve = Array.from({ length: size }, (_, j) => {
      const line = new Float64Array(size)
      line[j] = j === 0 ? 1e-6 : RIDGE
      return line
    })
    for (const [i, row] of z.entries()) {
      let sum = 0
      for (let j = 0; j < size; j += 1) sum += weights[j] * row[j]
      const p = 1 / (1 + Math.exp(-sum))
      const bend = p * (1 - p)
      const miss = p - Number(answers[i])
      for (let j = 0; j < size; j += 1) {
        gradient[j] += miss * row[j]
        const line = curve[j]
        const much = bend * row[j]
        for (let k = 0; k <= j; k += 1) line[k] += much * row[k]
      }
    }
    for (let j = 0; j < size; j += 1) for (let k = j + 1; k < size; k += 1) curve[j][k] = curve[k][j]
    const step = solve(curve, gradient)
    for (let j = 0; j < size; j += 1) weights[j] -= step[j]
  }
  const plain = names.map((name, j) => [name, weights[j + 1] / spread[j]])
  const bias = plain.reduce((sum, [, weight], j) => sum - weight * mean[j], weights[0])
  const round = (value) => Number(value.toFixed(3))
  return Object.fromEntries(
    [['bias', round(bias)], ...plain.map(([name, weight]) => [name, round(weight)])].filter(
      ([, weight]) => weight !== 0,
    ),
  )
}

/** Solve a symmetric positive system by Gaussian elimination. */
function solve(matrix, vector) {
  const a = matrix.map((row, i) => Float64Array.from([...row, vector[i]]))
  const size = a.length
  for (let j = 0; j < size; j += 1) {
    for (let i = j + 1; i < size; i += 1) {
      const factor = a[i][j] / a[j][j]
      if (factor !== 0) for (let k = j; k <= size; k += 1) a[i][k] -= factor * a[j][k]
    }
  }
  const found = new Float64Array(size)
  for (let i = size - 1; i >= 0; i -= 1) {
    let sum = a[i][size]
    for (let k = i + 1; k < size; k += 1) sum -= a[i][k] * found[k]
    found[i] = sum / a[i][i]
  }
  return found
}
