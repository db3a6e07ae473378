import { useState } from 'react';
import { dataUrl, smallerPhoto } from './smallerPhoto';

const LARGEST = 10 * 1024 * 1024;

interface Choice {
  picture: Blob;
  preview: string;
}

/** The photo that was chosen and is not uploaded yet. */
export function usePhotoChoice() {
  const [choice, setChoice] = useState<Choice>();
  const [isTooLarge, setTooLarge] = useState(false);

  async function choose(file: File | undefined) {
    if (!file) return;
    const picture = await smallerPhoto(file);
    const fits = picture.size <= LARGEST;
    setTooLarge(!fits);
    setChoice(fits ? { picture, preview: await dataUrl(picture) } : undefined);
  }

  function clear() {
    setChoice(undefined);
    setTooLarge(false);
  }

  return { choice, isTooLarge, choose, clear };
}
