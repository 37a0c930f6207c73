// The lab page: a socket feeds the store, the store tells the views, the views ask through `lab`.

import { Feed } from "./feed.js";
import { Lessons } from "./lessons.js";
import { forViewer, menuOf } from "./models/acts.js";
import { Choice } from "./models/choice.js";
import { changesThePair } from "./models/past.js";
import { Past } from "./past.js";
import { AnnouncerView } from "./views/announcer.js";
import { AskView } from "./views/ask.js";
import { ChoiceView } from "./views/choice.js";
import { ColumnsView } from "./views/columns.js";
import { CompareView } from "./views/compare.js";
import { ConsoleView } from "./views/console.js";
import { ConsolesView } from "./views/consoles.js";
import { FaultsView } from "./views/faults.js";
import { FlowsView } from "./views/flows.js";
import { FoldView } from "./views/fold.js";
import { GroupsView } from "./views/groups.js";
import { HoldsView } from "./views/holds.js";
import { InviteView } from "./views/invite.js";
import { KeysView } from "./views/keys.js";
import { LanesView } from "./views/lanes.js";
import { LinksView } from "./views/links.js";
import { LogView } from "./views/log.js";
import { MenuView } from "./views/menu.js";
import { MessagesView } from "./views/messages.js";
import { NavigationView } from "./views/navigation.js";
import { PastView } from "./views/past.js";
import { Picture } from "./views/picture.js";
import { PortsView } from "./views/ports.js";
import { RiskView } from "./views/risk.js";
import { SideView } from "./views/side.js";
import { ConnectionView, HealthView } from "./views/strip.js";
import { SuggestionView } from "./views/suggestion.js";
import { SurroundingsView } from "./views/surroundings.js";
import { SyslogView } from "./views/syslog.js";
import { toggleTheme } from "./views/theme.js";
import { ToastView } from "./views/toast.js";
import { TransportView } from "./views/transport.js";
import { UnitsView } from "./views/units.js";

const view = (name) => document.querySelector(`[data-view="${name}"]`);
const TOO_OFTEN_MS = 400;
const ROOT = document.querySelector(".lab");
/** Longest wait for the new present after going back. */
const TURN_MS = 3_000;

class LabPage {
  feed = new Feed(ROOT.dataset.lab, {
    connection: (...how) => this.connection.update(...how),
    loaded: (first) => this.#loaded(first),
  });
  store = this.feed.store;
  socket = this.feed.socket;
  /** How time runs in the present. */
  present = this.feed.clock;
  past = new Past(this);
  /** The context that is drawn large. */
  choice = new Choice();
  picture = new Picture(document.querySelector(".stage"));
  /** May this browser change anything? The server decides, for every request; the page only says so beforehand. */
  mayAct = ["owner", "controller"].includes(ROOT.dataset.role);
  /** How far our wall clock is ahead of the server's. */
  aheadMs = ROOT.dataset.now ? Date.now() - Number(ROOT.dataset.now) : 0;
  /** Where set: `guard(type)` says whether requests of a type are refused before they are sent (presenter mode's lock). */
  guard = null;
  #whenJoined = [];

  start() {
    this.#connectViews();
    this.feed.open();
    if (new URLSearchParams(location.search).has("present")) this.togglePresenter();
  }

  /** Asks a question; null, and a word about it, where it was refused. */
  async ask(type, fields) {
    if (this.guard?.(type)) return null;
    try {
      return await this.socket.ask(type, fields);
    } catch (refused) {
      this.say(refused.message);
      return null;
    }
  }

  /** Carries out an act. While looking back it first asks whether the lab is to go back to there; `words` say what it does. */
  async act(request, words = "") {
    if (this.guard?.(request.type)) return null;
    if (this.store.looking && changesThePair(request)) return this.past.actThere(request, words);
    const { type, ...fields } = request;
    return this.ask(type, fields);
  }

  /** Virtual time of what is shown: it stands while looking back. */
  get clock() {
    return this.store.looking ? this.past.clock : this.present;
  }

  /** The moment of the past that is shown, for questions about it (`at_ms`); null: the present. */
  get moment() {
    return this.past.atMs;
  }

  /** Asks the person: {title, act, text, yes, no} -> true or false. */
  confirm(words) {
    return this.question.ask(words);
  }

  /** Resolves when another run of the lab than this one has come whole, or when that takes too long. */
  turned(run) {
    if (this.store.live.run !== run) return Promise.resolve();
    return new Promise((resolve) => {
      this.#whenJoined.push(resolve);
      setTimeout(resolve, TURN_MS);
    });
  }

  /** A pasted line waits for its answer; one that came too fast is sent again. */
  async paste(unit, line) {
    if (this.guard?.("console")) return false;
    if (this.store.looking && !(await this.past.goBackFor({ type: "console", unit, line }, ""))) return false;
    for (;;) {
      try {
        await this.socket.ask("console", { unit, line });
        return true;
      } catch (refused) {
        if (refused.code !== "too-often") {
          this.say(`The rest was not pasted. ${refused.message}`);
          return false;
        }
        await new Promise((resolve) => setTimeout(resolve, TOO_OFTEN_MS));
      }
    }
  }

  say(text) {
    this.toast.say(text);
  }

  /** Says a sentence to a screen reader. */
  announce(sentence) {
    this.announcer.say(sentence);
  }

  openMenu(thing) {
    if (this.store.snapshot) this.menu.open(thing);
  }

  /** What can be done to a thing of the picture now, by whoever is here. */
  menuOf(thing) {
    const menu = menuOf(this.store.snapshot, thing, this.choice.in(this.store.snapshot));
    return this.mayAct ? menu : forViewer(menu);
  }

  /** The links into this lab; only those who may act have them. */
  invite() {
    this.invitations?.open();
  }

  /** Asks why ({thing}, or {row, at_ms} of a row of the log) in the panel for it; null: only shows the panel. */
  async why(question) {
    const panel = await this.side.show("why");
    if (panel === null) return;
    this.side.root.scrollIntoView({ block: "nearest" });
    if (question) panel.ask(question, { focus: true });
    else panel.choice.focus();
  }

  /** Back to the thing that had the focus last. */
  focusPicture() {
    const { last, seen } = this.picture;
    const thing = seen?.contains(last) ? last : seen?.querySelector('.thing[tabindex="0"]');
    thing?.focus();
  }

  /** The first thing of the picture whose name begins so, else the other one. */
  focusThing(begins, otherwise) {
    const { seen } = this.picture;
    const found = [begins, otherwise].map((one) => seen?.querySelector(`[data-thing^="${CSS.escape(one)}"]`));
    (found[0] ?? found[1])?.focus();
  }

  /** What `/` does: in the picture of many contexts something is found there; elsewhere a console has the focus. */
  slash() {
    if (this.choice.isOffered && document.activeElement?.closest(".picture")) this.find();
    else this.focusConsole();
  }

  /** The search in the picture; loaded when it is first wanted. */
  async find() {
    const module = await this.load(() => import("./views/picker.js"));
    if (!module) return;
    if (!this.picker) {
      this.picker = new module.PickerView();
      this.picker.connect(this, view("picker"));
    }
    this.picker.open();
  }

  /** The first console, or from one console to the other. */
  async focusConsole() {
    await this.side.show("consoles");
    const seen = this.consoles.filter((one) => one.root.getClientRects().length > 0);
    const at = seen.findIndex((one) => one.root.contains(document.activeElement));
    seen[(at + 1) % seen.length]?.focus();
  }

  /** A module that is loaded when it is first wanted; null, and a word about it, where it does not come. */
  async load(importing) {
    try {
      return await importing();
    } catch (error) {
      console.error(error);
      this.say("This part of the page could not be loaded. Try again, or load the page again.");
      return null;
    }
  }

  /** Presenter mode on or off; what it needs is loaded when it is first wanted. */
  async togglePresenter() {
    const module = await this.load(() => import("./views/presenter.js"));
    if (!module) return;
    if (!this.presenter) {
      this.presenter = new module.PresenterView();
      this.presenter.connect(this, view("presenter"));
    }
    this.presenter.toggle();
  }

  /** What can be done with the lab as a whole; loaded when it is first wanted. */
  async openLabMenu() {
    const module = await this.load(() => import("./views/lab_menu.js"));
    if (!module) return;
    if (!this.labMenu) {
      this.labMenu = new module.LabMenuView();
      this.labMenu.connect(this, view("lab-menu"));
    }
    this.labMenu.open();
  }

  showHelp() {
    view("help").showModal();
  }

  #connectViews() {
    this.toast = new ToastView();
    this.toast.connect(view("toast"));
    this.connection = new ConnectionView();
    this.connection.connect(view("connection"), view("connection-banner"), () => this.socket.hurry());
    for (const Part of [
      UnitsView,
      PortsView,
      GroupsView,
      ColumnsView,
      LinksView,
      SurroundingsView,
      HoldsView,
      MessagesView,
      NavigationView,
    ]) {
      new Part().connect(this, this.picture);
    }
    this.lessons = new Lessons();
    this.lessons.connect(this, view("lesson"), view("lessons"));
    new SuggestionView().connect(this, this.picture, view("suggestion"));
    for (const [name, Part] of [
      ["health", HealthView],
      ["faults", FaultsView],
      ["log", LogView],
      ["syslog", SyslogView],
      ["lanes", LanesView],
    ]) {
      new Part().connect(this, view(name));
    }
    this.announcer = new AnnouncerView();
    this.announcer.connect(this, view("announcer"));
    this.question = new AskView();
    this.question.connect(view("ask"));
    new PastView().connect(this, view("past"), document.querySelector(".lab"));
    new FlowsView().connect(this, this.picture, view("flows"));
    new FoldView().connect(document.querySelector(".floor"), document.querySelector('.timeline [data-part="fold"]'));
    new ChoiceView().connect(this, view("choice"));
    new RiskView().connect(this, view("risk"));
    const compare = new CompareView();
    compare.connect(this, view("compare"));
    this.menu = new MenuView();
    this.menu.connect(this, view("menu"));
    this.transport = new TransportView();
    this.transport.connect(this, view("transport"));
    this.side = new SideView();
    this.side.connect(this, view("side"));
    this.consolesView = new ConsolesView();
    this.consolesView.connect(view("consoles"));
    this.consoles = [...document.querySelectorAll('[data-view="console"]')].map((root) => {
      const console = new ConsoleView();
      console.connect(this, root);
      return console;
    });
    new KeysView().connect(this);
    if (view("invite")) {
      this.invitations = new InviteView();
      this.invitations.connect(view("invite"));
    }
    const actions = {
      "repair-all": () => this.act({ type: "repair-all" }),
      theme: toggleTheme,
      present: () => this.togglePresenter(),
      lab: () => this.openLabMenu(),
      lessons: () => this.lessons.open(),
      invite: () => this.invite(),
      help: () => this.showHelp(),
      compare: () => compare.open(),
      find: () => this.find(),
      "show-all": () => this.choice.set(""),
    };
    for (const button of document.querySelectorAll("[data-action]")) {
      button.addEventListener("click", actions[button.dataset.action]);
    }
  }

  #loaded(first) {
    for (const resolve of this.#whenJoined.splice(0)) resolve();
    if (!first) return;
    const words = new URLSearchParams(location.search);
    if (words.has("context")) this.choice.set(words.get("context"));
    this.#openAt(words);
    this.lessons.openAt(words);
  }

  /** A link may name the moment to look at: ?at=723000&journal=4 */
  #openAt(words) {
    const [at, journal] = ["at", "journal"].map((name) =>
      /^\d{1,15}$/.test(words.get(name) ?? "") ? Number(words.get(name)) : null,
    );
    if (at !== null) this.past.lookAt(at, journal);
    else if (words.has("at")) this.say("The link names no moment: at must be a number of milliseconds.");
  }
}

new LabPage().start();
document.documentElement.dataset.started = "";
