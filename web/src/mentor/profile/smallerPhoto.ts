/** In bytes: a smaller file is sent as it is. */
const SMALL = 1_000_000;
/** In pixels, of the shorter side: twice what is shown. */
const SIDE = 1024;

/**
 * The picture as a smaller JPEG where the file is large, so that a phone need not send it all; the
 * file itself where the browser cannot draw it.
 */
export async function smallerPhoto(file: File): Promise<Blob> {
  return file.size <= SMALL ? file : draw(file).catch(() => file);
}

async function draw(file: File): Promise<Blob> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const scale = Math.min(1, SIDE / Math.min(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('There is no canvas to draw on');
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The canvas gave no picture'))),
      'image/jpeg',
      0.9,
    );
  });
}

/** The picture as an address that an image can show: the pages' policy allows no `blob:`. */
export function dataUrl(picture: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(picture);
  });
}
