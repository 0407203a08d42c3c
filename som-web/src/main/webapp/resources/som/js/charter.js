/* Writing a clause: keeps what is typed, shows both when somebody else wrote meanwhile. Without it the button does. */
(() => {
  const PAUSE = 900;

  class Keeper {
    constructor(box) {
      this.box = box;
      this.words = box.dataset;
      this.seen = box.querySelector('input[type="hidden"]');
      this.heading = box.querySelector('input[type="text"], input:not([type])');
      this.text = box.querySelector('textarea');
      this.stateLine = box.querySelector('.clause-state');
      this.clash = box.querySelector('.clause-clash');
      this.saved = this.typed;
      this.wait = PAUSE;
      box.classList.add('is-kept');
      for (const field of [this.heading, this.text]) {
        field.addEventListener('input', () => this.later());
      }
      box.querySelector('.clause-mine').addEventListener('click', () => this.settle(false));
      box.querySelector('.clause-take').addEventListener('click', () => this.settle(true));
      if (!this.clash.hidden) {
        this.theirs = {
          version: this.seen.value,
          heading: this.clash.querySelector('.clause-their-heading').textContent,
          text: this.clash.querySelector('.clause-their-text').textContent,
        };
      }
    }

    get typed() {
      return JSON.stringify([this.heading.value, this.text.value]);
    }

    later(after = PAUSE) {
      this.tell(this.words.saving);
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.save(), after);
    }

    async save() {
      if (!this.box.isConnected || this.typed === this.saved || this.busy || this.theirs) {
        return;
      }
      this.busy = true;
      const sent = this.typed;
      try {
        const answer = await fetch(this.words.address, {
          method: 'POST',
          body: new URLSearchParams({
            charter: this.words.charter,
            clause: this.words.clause,
            version: this.seen.value,
            heading: this.heading.value,
            text: this.text.value,
          }),
        });
        await this.answered(answer, sent);
        this.wait = PAUSE;
      } catch {
        this.tell(this.words.away);
        this.wait = Math.min(15000, this.wait * 2);
        setTimeout(() => this.save(), this.wait);
      } finally {
        this.busy = false;
      }
      if (this.typed !== sent) {
        this.later();
      }
    }

    async answered(answer, sent) {
      if (answer.redirected) {
        this.tell(this.words.signIn);
      } else if (answer.status === 409) {
        this.collide(await answer.json(), sent);
      } else if (answer.status === 422) {
        this.tell((await answer.json()).message);
      } else if (answer.ok) {
        this.kept((await answer.json()).version, sent);
      } else {
        throw new Error(answer.status);
      }
    }

    kept(version, sent) {
      this.seen.value = version;
      this.saved = sent;
      this.tell(this.words.saved);
    }

    /* the charter itself may have changed, not this clause: then there is nothing to choose */
    collide(clause, sent) {
      const theirs = JSON.stringify([clause.heading, clause.text]);
      if (theirs === sent) {
        this.kept(clause.version, sent);
      } else if (theirs === this.saved) {
        this.seen.value = clause.version;
        this.later();
      } else {
        this.theirs = clause;
        this.clash.querySelector('.clause-by').textContent = this.words.by.replace('{0}', clause.by).replace('{1}', clause.at);
        this.clash.querySelector('.clause-their-heading').textContent = clause.heading;
        this.clash.querySelector('.clause-their-text').textContent = clause.text;
        this.clash.hidden = false;
        this.tell('');
      }
    }

    settle(take) {
      this.seen.value = this.theirs.version;
      this.saved = JSON.stringify([this.theirs.heading, this.theirs.text]);
      if (take) {
        this.heading.value = this.theirs.heading;
        this.text.value = this.theirs.text;
      }
      this.theirs = null;
      this.clash.hidden = true;
      this.text.focus();
      if (take) {
        this.tell(this.words.saved);
      } else {
        this.later(0);
      }
    }

    tell(state) {
      this.stateLine.textContent = state;
    }
  }

  /* a clause that is not there yet is kept by the button */
  const begin = () => {
    for (const box of document.querySelectorAll('.clause-keeper:not(.is-kept)')) {
      if (box.dataset.clause) {
        new Keeper(box);
      }
    }
  };
  document.addEventListener('change', event => {
    const choice = event.target;
    if (choice instanceof HTMLSelectElement && choice.dataset.refer && choice.value) {
      const text = choice.closest('.field').querySelector('textarea');
      text.setRangeText(choice.value, text.selectionStart, text.selectionEnd, 'end');
      choice.value = '';
      text.dispatchEvent(new Event('input', { bubbles: true }));
      text.focus();
    }
  });
  begin();
  new MutationObserver(begin).observe(document.querySelector('main'), { childList: true, subtree: true });
})();
