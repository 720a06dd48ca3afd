/** An article with everything that markdown has, the wide and the nested included. */
export const everyMarkup = `---
title: Tea
---

# Tea and *health*

Tea **lowers** blood pressure in _adults_ with \`caffeine\`, as [a review](https://example.org/review) found.[^1]
It may ~~not~~ help sleep\\
and it is good for you.

![Tea lowers blood pressure](https://example.org/tea.png)

| Drink with a long name | Effect on blood pressure | Effect on sleep | Effect on the heart | Effect on headaches | Who paid |
| :-- | --: | :-: | --- | --- | --- |
| Tea | lowers blood pressure | helps | supports the heart | prevents headaches | everybodywhodrinksteaeveryday |
| [Coffee](javascript:alert(1)) | raises blood pressure | harms | harms the heart | causes headaches | nobody |

- [x] Tea prevents headaches.
- [ ] Tea cures colds.
  1. Green tea lowers cholesterol.
  2. Black tea does not.

> Tea is good for the heart.
>
> > Coffee is not.

\`\`\`js
const tea = 'a line of code that is much too long for a telephone and has to be broken somewhere or other, since it goes on'
\`\`\`

<details><summary>More</summary>
<p>Tea has H<sub>2</sub>O, which <b>prevents</b> thirst.</p>
</details>

Averyverylongwordthatnobodywouldeverwritebutthatmaystandinanarticleallthesameandmustnotmakethepagewider lowers pain.

***

[^1]: Tea lowered blood pressure by 2 mmHg in that review.
`
