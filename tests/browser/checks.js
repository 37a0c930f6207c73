// What must hold on every screen, at every size: looked at from within the page. Gives sentences; none: all is well.
() => {
  const wrong = [];
  const say = (sentence) => wrong.push(sentence);
  const root = document.documentElement;
  if (root.scrollWidth > innerWidth) say(`the page is ${root.scrollWidth} px wide in a window of ${innerWidth}`);

  // On a large screen the lab fills the window and its parts scroll, not the page.
  if (
    document.querySelector(".lab") &&
    matchMedia("(min-width: 75em) and (min-height: 36em)").matches &&
    root.scrollHeight > innerHeight + 1
  ) {
    say(`the page is ${root.scrollHeight} px high in a window of ${innerHeight}`);
  }

  const name = (element) => {
    const own = element.id
      ? `#${element.id}`
      : element.getAttribute("class")
        ? `.${element.getAttribute("class").trim().split(/\s+/).join(".")}`
        : "";
    return `${element.localName}${own}`;
  };
  const isSeen = (element) => {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    if (element.closest(".travellers, .messages, .skip")) return false;
    if (element.closest(".exchange")) return false; // a window on time, that cuts what is before and after
    // For screen readers only.
    const box = element.getBoundingClientRect();
    return box.width > 2 || box.height > 2;
  };
  // What lies above the page hides what is under it on purpose.
  const above = [
    "dialog[open]",
    ".menu:not([hidden])",
    ".toast:not([hidden])",
    ".connection-banner:not([hidden])",
    ".past:not([hidden])",
  ];
  const layerOf = (element) => above.findIndex((selector) => element.closest(selector));

  // Every line of text that is seen, with its box.
  const lines = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || element.closest("script, style, template, title, option, symbol") || !isSeen(element))
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width < 1 || box.height < 1) continue;
      lines.push({ element, text: node.data.trim().slice(0, 60), box });
    }
  }

  // Cut: a box that hides what does not fit into it, and is no box that scrolls.
  for (const { element, text, box } of lines) {
    for (let parent = element; parent && parent !== document.body; parent = parent.parentElement) {
      const { overflowX, overflowY, position } = getComputedStyle(parent);
      const frame = parent.getBoundingClientRect();
      const scrolls = [overflowX, overflowY].some((way) => way === "auto" || way === "scroll");
      const clips = (way) => way === "hidden" || way === "clip";
      if (parent.localName === "svg" && !clips(overflowX)) continue;
      if (clips(overflowX) && (box.left < frame.left - 1 || box.right > frame.right + 1))
        say(`"${text}" is cut at the side by ${name(parent)}`);
      if (clips(overflowY) && (box.top < frame.top - 2 || box.bottom > frame.bottom + 2))
        say(`"${text}" is cut above or below by ${name(parent)}`);
      if (scrolls || position === "fixed") break;
    }
    const button = element.closest("button, a.plain, select, summary, th, td, label, kbd");
    if (button && element.namespaceURI === "http://www.w3.org/1999/xhtml") {
      const frame = button.getBoundingClientRect();
      if (box.left < frame.left - 1.5 || box.right > frame.right + 1.5) say(`"${text}" stands out of ${name(button)}`);
    }
  }

  // In the picture: nothing beyond the drawing, and words stay in the shapes that they belong to.
  for (const drawing of document.querySelectorAll("svg.topology")) {
    if (!drawing.getClientRects().length) continue;
    const frame = drawing.getBoundingClientRect();
    for (const { element, text, box } of lines) {
      if (drawing.contains(element) && (box.left < frame.left - 1 || box.right > frame.right + 1))
        say(`"${text}" stands out of the drawing`);
    }
  }
  const shapes = [
    [".chip", ".chip-body"],
    [".token", ".token-body"],
    [".jack", ".body", ".port-name"],
    [".lane-name", ".hit"],
  ];
  for (const [thing, body, only] of shapes) {
    for (const element of document.querySelectorAll(`svg.topology ${thing}`)) {
      const shape = element.querySelector(body)?.getBoundingClientRect();
      if (!shape?.width || !isSeen(element)) continue;
      for (const words of element.querySelectorAll(only ?? "text")) {
        const box = words.getBoundingClientRect();
        if (words.textContent.trim() && isSeen(words) && (box.left < shape.left - 1 || box.right > shape.right + 1)) {
          say(`"${words.textContent.trim()}" is wider than its ${thing}`);
        }
      }
    }
  }

  // Two texts on each other. Boxes of text are a good third higher than its letters.
  const cutToFrames = ({ element, text, box }) => {
    let { left, right, top, bottom } = box;
    for (let parent = element.parentElement; parent && parent !== document.body; parent = parent.parentElement) {
      const { overflowX, overflowY, position } = getComputedStyle(parent);
      if (overflowX !== "visible" || overflowY !== "visible") {
        const frame = parent.getBoundingClientRect();
        if (parent.localName === "svg" && overflowX === "visible") continue;
        [left, right, top, bottom] = [
          Math.max(left, frame.left),
          Math.min(right, frame.right),
          Math.max(top, frame.top),
          Math.min(bottom, frame.bottom),
        ];
      }
      if (position === "fixed") break;
    }
    return { element, text, box: { left, right, top, bottom, height: box.height } };
  };
  const shown = lines
    .map(cutToFrames)
    .filter(({ box }) => box.right > box.left && box.bottom > box.top)
    .sort((a, b) => a.box.top - b.box.top);
  for (let at = 0; at < shown.length; at++) {
    const one = shown[at];
    for (let next = at + 1; next < shown.length && shown[next].box.top < one.box.bottom; next++) {
      const other = shown[next];
      if (one.element === other.element || layerOf(one.element) !== layerOf(other.element)) continue;
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      const height = Math.min(one.box.height, other.box.height);
      if (across > 1.5 && down > height * 0.35)
        say(`"${one.text}" (${name(one.element)}) and "${other.text}" (${name(other.element)}) lie on each other`);
    }
  }
  return [...new Set(wrong)];
};
