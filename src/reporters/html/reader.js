document.documentElement.classList.add('js')
document.addEventListener('DOMContentLoaded', () => {
  const cards = [...document.querySelectorAll('.card')]
  if (cards.length === 0) return
  const byId = (id) => document.getElementById(id)
  const list = byId('cards')
  const panel = byId('panel')
  const strip = byId('strip')
  const badges = [...document.querySelectorAll('.b')]
  const marksOf = new Map()
  for (const mark of document.querySelectorAll('.m')) {
    for (const number of mark.dataset.c.split(' ')) {
      if (!marksOf.has(number)) marksOf.set(number, [])
      marksOf.get(number).push(mark)
    }
  }
  let current = null
  let shown = new Set(cards)

  // ---- one card is open at a time ----

  const tools = document.createElement('p')
  tools.className = 'tools'
  const button = (label, className, action) => {
    const made = document.createElement('button')
    made.type = 'button'
    made.className = className
    made.textContent = label
    made.addEventListener('click', action)
    tools.append(made)
  }
  button('Next open slot', 'next', () => nextOpen())
  button('Previous', 'back', () => step(-1))
  button('Next', 'forth', () => step(1))
  button('Close', 'close', () => close(true))

  /** The statement and the reference stand once in the document; an open card shows them in their place. */
  function complete(card) {
    for (const item of card.querySelectorAll('li[data-f]')) {
      const finding = byId(`finding-${item.dataset.f}`)
      const source = finding && byId(`source-${finding.dataset.source}`)
      delete item.dataset.f
      if (!source) continue
      const statement = finding.querySelector('.statement').cloneNode(true)
      const reference = source.querySelector('.reference').cloneNode(true)
      reference.querySelector('.kind')?.remove()
      item.querySelector('.who').after(statement)
      shorten(item.querySelector('.why'), statement.textContent)
      item.append(reference)
    }
  }

  /** A reason that only quotes the statement says its first words: "No difference found". */
  function shorten(why, statement) {
    if (!why) return
    const [lead, ...rest] = why.textContent.split(': ')
    const quoted = rest.join(': ').replace(/(?: \(unverified\))?\.?$/, '')
    const repeats = quoted !== '' && statement.includes(quoted)
    why.textContent = repeats ? `Read as: ${lead.toLowerCase()}` : `Why here: ${why.textContent}`
  }

  function emphasise(card, on) {
    const { n } = card.dataset
    for (const mark of marksOf.get(n) ?? []) mark.classList.toggle('on', on)
    byId(`at-${n}`)?.classList.toggle('on', on)
  }

  /** @param from the place the reader comes from: `text` when the claim is in sight already */
  function open(card, from) {
    if (current && current !== card) shut()
    current = card
    complete(card)
    card.hidden = false
    card.classList.add('open')
    document.documentElement.classList.add('reading')
    const link = card.querySelector('h3 a')
    link.setAttribute('aria-expanded', 'true')
    card.querySelector('.body').prepend(tools)
    emphasise(card, true)
    list.scrollTop = card.offsetTop - 3
    // a narrow page shows the card over the text, so the claim must stand above it
    const over = getComputedStyle(card).position === 'fixed'
    if (over || from !== 'text') {
      const [first = byId(`at-${card.dataset.n}`)] = marksOf.get(card.dataset.n) ?? []
      first?.scrollIntoView({ block: over ? 'start' : 'center' })
    }
    link.focus({ preventScroll: true })
  }

  function shut() {
    if (!current) return
    current.classList.remove('open')
    document.documentElement.classList.remove('reading')
    current.querySelector('h3 a').setAttribute('aria-expanded', 'false')
    current.hidden = !shown.has(current)
    emphasise(current, false)
    tools.remove()
    current = null
  }

  /** Go to an address of this page, so that the browser's way back leads here. */
  function visit(hash) {
    if (hash === location.hash) return
    try {
      history.pushState(null, '', hash || location.pathname + location.search)
    } catch {
      location.hash = hash
    }
  }

  function choose(card, from) {
    visit(`#${card.id}`)
    open(card, from)
  }

  function close(back) {
    if (!current) return
    const card = current
    shut()
    visit('')
    if (back) (byId(`at-${card.dataset.n}`) ?? card.querySelector('h3 a')).focus({ preventScroll: true })
  }

  function cardOfAddress() {
    const target = byId(decodeURIComponent(location.hash.slice(1)))
    return target?.classList.contains('card') ? target : null
  }

  function heed() {
    const card = cardOfAddress()
    if (card) open(card)
    else if (location.hash === '') shut()
  }

  function step(way) {
    const rest = cards.filter((card) => shown.has(card))
    const next = rest[rest.indexOf(current) + way]
    if (next) choose(next)
    else say(way > 0 ? 'That was the last claim.' : 'That was the first claim.')
  }

  function nextOpen() {
    const slots = cards.filter((card) => shown.has(card) && 'open' in card.dataset)
    if (slots.length === 0) return say('No open slot among the claims shown.')
    const after = slots.findIndex((card) => current && Number(card.dataset.n) > Number(current.dataset.n))
    const index = Math.max(0, after)
    const round = current !== null && after < 0
    choose(slots[index])
    say(`Open slot ${index + 1} of ${slots.length}${round ? ', again from the first' : ''}`)
  }

  // ---- filters ----

  const status = byId('status')
  const say = (text) => {
    status.textContent = text
  }
  const words = new Map()
  const wordsOf = (card) => {
    if (!words.has(card)) words.set(card, card.textContent.toLowerCase())
    return words.get(card)
  }
  const selects = [...panel.querySelectorAll('select')]

  function filter() {
    const wanted = byId('search').value.trim().toLowerCase()
    const fits = (card) =>
      selects.every(({ name, value }) => value === '' || card.dataset[name] === value) &&
      (wanted === '' || wordsOf(card).includes(wanted))
    shown = new Set(cards.filter(fits))
    for (const card of cards) card.hidden = !shown.has(card) && card !== current
    const numbers = new Set([...shown].map((card) => card.dataset.n))
    for (const [number, marks] of marksOf) {
      if (!numbers.has(number)) for (const mark of marks) mark.classList.add('off')
    }
    for (const number of numbers) for (const mark of marksOf.get(number) ?? []) mark.classList.remove('off')
    for (const [path, parts] of bars) {
      path.setAttribute('d', parts.flatMap(([card, part]) => (shown.has(card) ? [part] : [])).join(''))
    }
    for (const badge of badges) badge.classList.toggle('off', !numbers.has(badge.id.slice(3)))
    const open = [...shown].filter((card) => 'open' in card.dataset).length
    const next = byId('next')
    next.textContent = `Next open slot (${open})`
    next.disabled = open === 0
    say(`${shown.size} of ${cards.length} claims`)
    for (const item of totals)
      item.setAttribute('aria-pressed', String(item.dataset.reason === byId('by-reason').value))
  }

  // each bar of the strip with its card; the bars of one verdict are one path
  const bars = [...strip.querySelectorAll('path')].flatMap((path) => {
    const own = cards.filter(({ dataset }) => path.classList.contains(dataset.reason))
    const parts = path.getAttribute('d').split(/(?=M)/)
    return own.length > 0 ? [[path, own.map((card, index) => [card, parts[index]])]] : []
  })

  // the totals choose a reason too
  const totals = [...document.querySelectorAll('#totals li')].map((item) => {
    const made = document.createElement('button')
    made.type = 'button'
    made.dataset.reason = item.dataset.reason
    made.setAttribute('aria-pressed', 'false')
    made.append(...item.childNodes)
    item.append(made)
    made.addEventListener('click', () => {
      const select = byId('by-reason')
      select.value = select.value === made.dataset.reason ? '' : made.dataset.reason
      filter()
    })
    return made
  })

  panel.addEventListener('submit', (event) => event.preventDefault())
  panel.addEventListener('reset', () => setTimeout(filter))
  panel.addEventListener('change', filter)
  byId('search').addEventListener('input', filter)
  byId('next').addEventListener('click', nextOpen)

  // ---- the text and the strip ----

  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#"]')
    if (link) {
      const target = byId(decodeURIComponent(link.getAttribute('href').slice(1)))
      if (target?.classList.contains('card')) {
        event.preventDefault()
        if (target === current && link.closest('h3')) close(false)
        else choose(target, link.classList.contains('b') ? 'text' : '')
      } else if (target?.classList.contains('b')) {
        event.preventDefault()
        target.scrollIntoView({ block: 'center' })
        target.focus({ preventScroll: true })
      }
      return
    }
    if (event.target.closest('a, button')) return
    const mark = event.target.closest('.m:not(.off)')
    const number = mark?.dataset.c.split(' ').find((one) => shown.has(cards[one - 1]))
    if (number && String(getSelection()) === '') choose(cards[number - 1], 'text')
  })
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && current && !panel.contains(event.target)) close(true)
  })

  const length = Number(strip.dataset.length)
  strip.addEventListener('click', ({ clientX }) => {
    const { left, width } = strip.getBoundingClientRect()
    const at = ((clientX - left) / width) * length
    const distance = (card) => Math.abs(Number(card.dataset.at) - at)
    const [nearest] = [...shown].sort((a, b) => distance(a) - distance(b))
    if (nearest) choose(nearest)
  })

  let drawing = false
  function drawHere() {
    drawing = false
    const seen = badges.filter((badge) => !badge.classList.contains('off'))
    let low = 0
    let high = seen.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (seen[middle].getBoundingClientRect().bottom < innerHeight / 3) low = middle + 1
      else high = middle
    }
    const card = seen[low] && cards[seen[low].id.slice(3) - 1]
    if (card) byId('here').setAttribute('d', `M${(Number(card.dataset.at) / length) * 1000} 0v30`)
  }
  document.addEventListener(
    'scroll',
    () => {
      if (!drawing) requestAnimationFrame(drawHere)
      drawing = true
    },
    { passive: true },
  )

  // ---- light and dark ----

  const scheme = document.createElement('button')
  scheme.type = 'button'
  scheme.id = 'scheme'
  const isDark = () =>
    (document.documentElement.style.colorScheme ||
      (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark'
  const nameScheme = () => {
    scheme.textContent = isDark() ? 'Light page' : 'Dark page'
  }
  scheme.addEventListener('click', () => {
    document.documentElement.style.colorScheme = isDark() ? 'light' : 'dark'
    nameScheme()
  })
  nameScheme()
  document.querySelector('.top').prepend(scheme)

  addEventListener('hashchange', heed)
  heed()
  drawHere()
})
