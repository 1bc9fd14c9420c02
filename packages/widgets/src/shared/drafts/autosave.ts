import { Autosave as DeviceAutosave } from '@anze/core-rules/device';
import type { AutosaveOptions as Options, Edits as DeviceEdits } from '@anze/core-rules/device';
import { systemClock } from './clock';
import type { Clock } from './clock';

export type { AutosaveState } from '@anze/core-rules/device';
export type Edits = DeviceEdits<Blob>;
export type AutosaveOptions = Omit<Options<Blob>, 'clock'> & { readonly clock?: Clock };

/** Autosave by the browser's clock. */
export class Autosave extends DeviceAutosave<Blob> {
  constructor(options: AutosaveOptions) {
    super({ clock: systemClock, ...options });
  }
}
