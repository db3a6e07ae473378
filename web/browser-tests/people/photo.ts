import { expect, type Page } from '@playwright/test';

/** A picture that is drawn in the page: red on the left, blue on the right. */
export async function drawPhoto(page: Page, type = 'image/png', width = 900, height = 600) {
  // Before that, the sign-in may navigate.
  await expect(page.getByRole('button', { name: /^Choose a/ })).toBeVisible();
  const base64 = await page.evaluate(
    ([type, width, height]) => {
      const canvas = document.createElement('canvas');
      Object.assign(canvas, { width, height });
      const context = canvas.getContext('2d') as CanvasRenderingContext2D;
      context.fillStyle = 'red';
      context.fillRect(0, 0, width, height);
      context.fillStyle = 'blue';
      context.fillRect(width / 2, 0, width / 2, height);
      return canvas.toDataURL(type).split(',')[1] as string;
    },
    [type, width, height] as const,
  );
  return { name: 'me', mimeType: type, buffer: Buffer.from(base64, 'base64') };
}

/** Chooses the file in the profile form. */
export async function choosePhoto(
  page: Page,
  file: { name: string; mimeType: string; buffer: Buffer },
) {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^Choose a/ }).click();
  await (await chooser).setFiles(file);
}
