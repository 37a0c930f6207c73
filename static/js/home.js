// The first page: the picture plays one failover and can be paused; lessons that were done bear a tick.

import { part, setText } from "./helpers/dom.js";
import { doneLessons, tick } from "./models/done.js";

const film = document.querySelector('[data-view="film"]');
const pause = part(film, "pause");

pause.hidden = false;
pause.addEventListener("click", () => {
  const isPaused = film.dataset.paused !== "true";
  film.dataset.paused = String(isPaused);
  pause.setAttribute("aria-pressed", String(isPaused));
  setText(pause, isPaused ? "Play" : "Pause");
});
const lessons = document.querySelector("form.lessons");
if (lessons) tick(lessons, doneLessons(localStorage));
