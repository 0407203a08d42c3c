/* The room: hears that something changed, draws it anew, keeps what is typed. The pages work without it, by their buttons. */
(() => {
  const room = document.getElementById('room');
  if (!room) {
    return;
  }
  const { room: id, push, notes: notesAddress } = room.dataset;
  const words = room.dataset;
  const stateLine = room.querySelector('.room-line-state');
  const said = room.querySelector('.room-said');
  document.body.classList.add('is-live');

  /* --- the line: a socket that says how often the room changed; while it is down, a question every two seconds --- */
  let seen = Number(words.changes);
  let socket = null;
  let lastHeard = 0;
  let attempts = 0;

  const connected = on => {
    stateLine.textContent = on ? words.online : words.offline;
    stateLine.classList.toggle('is-offline', !on);
  };

  const draw = () => {
    if (words.state === 'CONVENED') {
      location.reload();
    } else if (window.somRefreshRoom) {
      window.somRefreshRoom();
    }
  };

  const changed = number => {
    if (Number.isFinite(number) && number !== seen) {
      seen = number;
      draw();
    }
  };

  const heard = text => {
    lastHeard = performance.now();
    if (text !== '') {
      changed(Number(text));
    }
  };

  const open = () => {
    socket = new WebSocket(`${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}${push}room/${id}`);
    socket.onopen = () => {
      attempts = 0;
      lastHeard = performance.now();
      connected(true);
      flush();
    };
    socket.onmessage = event => heard(event.data);
    socket.onclose = () => {
      connected(false);
      attempts += 1;
      setTimeout(open, Math.min(8000, 500 * 2 ** attempts) + Math.random() * 300);
    };
  };

  const ask = async () => {
    try {
      const answer = await fetch(`${push}changes/${id}`, { redirect: 'error' });
      if (answer.ok) {
        changed(Number(await answer.text()));
        flush();
      }
    } catch {
      /* still away */
    }
  };

  setInterval(() => {
    if (socket.readyState !== WebSocket.OPEN) {
      ask();
    } else if (performance.now() - lastHeard > 25000) {
      socket.close();
    } else if (performance.now() - lastHeard > 10000) {
      socket.send('?');
    }
  }, 2000);

  window.addEventListener('offline', () => {
    connected(false);
    socket.close();
  });
  window.addEventListener('online', () => {
    attempts = 0;
    ask();
  });

  /* --- what is said to who listens: once, and only when it is new; the clock is not --- */
  let last = '';
  const say = () => {
    const now = [...document.querySelectorAll('[data-say]')].map(e => e.dataset.say.trim()).join(' ');
    if (now !== last && last !== '') {
      said.textContent = now;
    }
    last = now;
  };

  const clock = () => {
    for (const timer of document.querySelectorAll('[data-timer]')) {
      timer.since ??= performance.now();
      const passed = timer.dataset.runs === 'true' ? (performance.now() - timer.since) / 1000 : 0;
      const seconds = Math.floor(Number(timer.dataset.timer) + passed);
      const shown = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
      if (timer.textContent !== shown) { // what is written is seen as a change again
        timer.textContent = shown;
      }
      timer.classList.toggle('is-over', seconds > Number(timer.dataset.planned) && Number(timer.dataset.planned) > 0);
    }
  };

  setInterval(clock, 1000);

  /* --- notes: kept in the browser until the server says that it has them --- */
  const PAUSE = 800;

  class Note {
    constructor(box) {
      this.box = box;
      this.field = box.querySelector('textarea');
      this.stateLine = box.querySelector('.room-note-state');
      this.clash = box.querySelector('.room-clash');
      this.key = `som.note.${id}.${box.dataset.item}`;
      this.version = Number(box.dataset.version);
      this.saved = this.field.value;
      this.wait = 0;
      this.busy = false;
      this.stopped = false;
      this.restore();
      this.field.addEventListener('input', () => this.typed());
      box.querySelector('.room-both').addEventListener('click', () => this.settle(`${this.theirs.text}\n\n${this.field.value}`));
      box.querySelector('.room-take').addEventListener('click', () => this.settle(this.theirs.text));
      box.querySelector('.room-mine').addEventListener('click', () => this.settle(this.field.value));
    }

    get dirty() {
      return this.field.value !== this.saved;
    }

    /* a draft that the server never had, from before the page was left */
    restore() {
      const draft = JSON.parse(localStorage.getItem(this.key) ?? 'null');
      if (draft && draft.text !== this.field.value) {
        this.field.value = draft.text;
        this.version = draft.version;
        this.tell(words.kept);
        this.later();
      } else {
        localStorage.removeItem(this.key);
      }
    }

    typed() {
      localStorage.setItem(this.key, JSON.stringify({ text: this.field.value, version: this.version }));
      this.stopped = false;
      this.tell(words.saving);
      this.later();
    }

    later(after = PAUSE) {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.save(), after);
    }

    async save() {
      if (!this.dirty || this.busy || this.theirs || this.stopped) {
        return;
      }
      this.busy = true;
      const text = this.field.value;
      try {
        const answer = await fetch(`${notesAddress}${id}/${this.box.dataset.item}`, {
          method: 'POST',
          body: new URLSearchParams({ version: this.version, text }),
        });
        await this.answered(answer, text);
        this.wait = 0;
      } catch {
        this.tell(words.kept);
        this.wait = Math.min(15000, (this.wait || 1000) * 2);
        this.later(this.wait);
      } finally {
        this.busy = false;
      }
      if (this.dirty && !this.wait) {
        this.later();
      }
    }

    async answered(answer, text) {
      if (answer.redirected) {
        this.stopped = true;
        this.tell(words.signin);
      } else if (answer.status === 409) {
        this.collide(await answer.json());
      } else if (answer.status === 422) {
        this.stopped = true;
        this.tell((await answer.json()).message);
      } else if (answer.ok) {
        this.kept(await answer.json(), text);
      } else {
        throw new Error(answer.status);
      }
    }

    kept(note, text) {
      this.version = note.version;
      this.saved = text;
      if (this.dirty) {
        localStorage.setItem(this.key, JSON.stringify({ text: this.field.value, version: this.version }));
      } else {
        localStorage.removeItem(this.key);
        this.tell(words.saved);
      }
    }

    /* somebody else wrote: both stand side by side until the writer chooses */
    collide(note) {
      if (note.text === this.field.value) {
        this.kept(note, note.text);
        return;
      }
      this.theirs = note;
      this.clash.querySelector('.room-theirs').textContent = note.text;
      this.clash.hidden = false;
      this.tell(note.by ? words.by.replace('{0}', note.by).replace('{1}', note.at) : '');
    }

    settle(text) {
      this.version = this.theirs.version;
      this.saved = this.theirs.text;
      this.theirs = null;
      this.clash.hidden = true;
      this.field.value = text;
      this.field.focus();
      if (this.dirty) {
        this.typed();
      } else {
        localStorage.removeItem(this.key);
        this.tell(words.saved);
      }
    }

    /* what somebody else wrote while nobody typed here */
    take(version, text) {
      if (version > this.version && !this.dirty && !this.busy) {
        this.version = version;
        this.saved = text;
        this.field.value = text;
      }
    }

    tell(state) {
      if (this.stateLine.textContent !== state) {
        this.stateLine.textContent = state;
      }
    }
  }

  const notes = new Map([...document.querySelectorAll('.room-note')].map(box => [box.dataset.item, new Note(box)]));

  function flush() {
    notes.forEach(note => note.dirty && note.later(100 + Math.random() * 400));
  }

  /* the room that was drawn anew carries the notes as the server has them, and which item runs */
  const follow = () => {
    for (const carried of document.querySelectorAll('[data-note-version]')) {
      notes.get(carried.dataset.item)?.take(Number(carried.dataset.noteVersion), carried.textContent);
    }
    const runs = document.querySelector('[data-runs-item]')?.dataset.runsItem;
    notes.forEach((note, item) => note.box.classList.toggle('is-current', item === runs));
  };
  const drawn = () => {
    seen = Math.max(seen, Number(document.querySelector('[data-drawn]')?.dataset.drawn ?? seen)); // one's own change is known
    follow();
    say();
    clock();
  };
  new MutationObserver(drawn).observe(document.querySelector('main'), { childList: true, subtree: true });
  drawn();
  open();
})();
