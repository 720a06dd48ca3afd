/** Whether a paragraph captions a figure or a table: "Figure 1. …", "Table 2: …". */
export const isCaption = (text: string): boolean => NUMBERED.test(text.slice(0, 40))

const NUMBERED = /^\s?(?:figure|fig\.?|table|box|photo|image|chart)\s\d{1,3}[a-z]?(?:[.:–—|-]|$)/i
