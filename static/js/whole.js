// A page is one graph of modules: where one of them does not come, none runs. This says so, and loads the page again.
// No module itself, and it needs nothing. Deferred, it runs before the modules; where it does not come itself, CSS says so
// (base.css, .not-loaded).

(() => {
  const COUNT = "foverlab-loaded-again";
  const FIRST_MS = 2_000;
  const LONGEST_MS = 30_000;
  /** So long a module may be on its way. */
  const LATE_MS = 30_000;

  const attempts = Number(sessionStorage.getItem(COUNT)) || 0;
  let failed = false;

  const isMain = (target) => target instanceof HTMLScriptElement && target.type === "module";

  function fail() {
    if (failed) return;
    failed = true;
    document.documentElement.dataset.started = "";
    sessionStorage.setItem(COUNT, String(attempts + 1));
    const againMs = Date.now() + Math.min(LONGEST_MS, FIRST_MS * 2 ** attempts) * (0.5 + Math.random() / 2);
    const say = () => {
      const seconds = Math.max(0, Math.ceil((againMs - Date.now()) / 1000));
      show(`A part of this page did not come. It is loaded again in ${seconds} s; press to do so now.`);
      if (seconds === 0) location.reload();
    };
    say();
    setInterval(say, 1_000);
  }

  function show(text) {
    const banner = document.querySelector('[data-view="connection-banner"]') ?? document.body?.appendChild(banners());
    if (!banner) return;
    banner.hidden = false;
    banner.textContent = text;
    banner.onclick = () => location.reload();
    for (const place of document.querySelectorAll('[data-view="connection"], [data-part="connection"]'))
      place.dataset.state = "waiting";
    for (const word of document.querySelectorAll(
      '[data-view="connection"] [data-part="word"], [data-part="connection-word"]',
    ))
      word.textContent = "Not loaded";
  }

  function banners() {
    const banner = document.createElement("button");
    banner.type = "button";
    banner.className = "connection-banner";
    banner.dataset.view = "connection-banner";
    return banner;
  }

  document.addEventListener("error", (event) => isMain(event.target) && fail(), true);
  const late = setTimeout(fail, LATE_MS);
  document.addEventListener(
    "load",
    (event) => {
      if (!isMain(event.target)) return;
      clearTimeout(late);
      sessionStorage.removeItem(COUNT);
    },
    true,
  );
})();
