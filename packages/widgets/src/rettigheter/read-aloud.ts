import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Language } from '@apen-oppvekst/data-schema/terms';

/** Languages of voices that read each of ours. A nynorsk text in a bokmål voice is no help. */
const voiceLanguages: Readonly<Record<Language, readonly string[]>> = {
  nb: ['nb', 'no'],
  nn: ['nn'],
  sv: ['sv'],
  en: ['en'],
};

/**
 * Reads our own texts aloud, by a voice that lives on the device: others send the text to somebody. Stops
 * when the reader leaves the page or looks at another one.
 */
export class ReadAloud implements ReactiveController {
  /** What is being read, by the name that {@link toggle} was given. */
  reading: string | undefined;

  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #speech = (globalThis as { speechSynthesis?: SpeechSynthesis }).speechSynthesis;

  /** What is said last; what was stopped ends too, but later, and changes nothing. */
  #last: SpeechSynthesisUtterance | undefined;

  constructor(host: Pick<ReactiveControllerHost, 'addController' | 'requestUpdate'>) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#speech?.addEventListener('voiceschanged', this.#update);
    document.addEventListener('visibilitychange', this.stop);
  }

  hostDisconnected(): void {
    this.#speech?.removeEventListener('voiceschanged', this.#update);
    document.removeEventListener('visibilitychange', this.stop);
    this.stop();
  }

  /** A voice on the device for this language, if it has one. */
  voice(language: Language): SpeechSynthesisVoice | undefined {
    return this.#speech
      ?.getVoices()
      .find(
        ({ lang, localService }) =>
          localService && voiceLanguages[language].includes(lang.split(/[-_]/)[0]!.toLowerCase()),
      );
  }

  /** Reads the texts one after the other; stops when it is these that are being read. */
  toggle(name: string, texts: readonly string[], language: Language): void {
    const again = this.reading === name;
    this.stop();
    const voice = this.voice(language);
    if (again || !voice) return;
    this.reading = name;
    this.#update();
    for (const text of texts) {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      for (const event of ['end', 'error'])
        utterance.addEventListener(event, () => {
          if (utterance === this.#last) this.stop();
        });
      this.#last = utterance;
      this.#speech?.speak(utterance);
    }
  }

  readonly stop = (): void => {
    if (this.reading === undefined) return;
    this.reading = this.#last = undefined;
    this.#speech?.cancel();
    this.#update();
  };

  readonly #update = (): void => this.#host.requestUpdate();
}
