package ai.aureeture.booking.adapter.outbound.photos;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A square picture of {@value #SIDE} pixels a side, upright, white where it was transparent. */
record Square(BufferedImage pixels) {
  static final int SIDE = 512;
  private static final float QUALITY = 0.85f;

  /**
   * @param picture a square of any size
   * @param orientation as {@link ExifOrientation} tells it
   */
  static Square of(BufferedImage picture, int orientation) {
    var smaller = picture;
    // Each step averages four pixels; a single one would leave most of them out.
    while (smaller.getWidth() >= 2 * SIDE) {
      smaller = draw(smaller, smaller.getWidth() / 2, new AffineTransform());
    }
    return new Square(draw(smaller, SIDE, ExifOrientation.upright(orientation, SIDE)));
  }

  private static BufferedImage draw(BufferedImage picture, int side, AffineTransform turn) {
    var drawn = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    var graphics = drawn.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, side, side);
    graphics.transform(turn);
    graphics.drawImage(picture, 0, 0, side, side, null);
    graphics.dispose();
    return drawn;
  }

  /** Without any metadata. */
  byte[] toJpeg() throws IOException {
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    var bytes = new ByteArrayOutputStream();
    try (var output = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(output);
      var parameters = writer.getDefaultWriteParam();
      parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      parameters.setCompressionQuality(QUALITY);
      writer.write(null, new IIOImage(pixels, null, null), parameters);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
