package ai.aureeture.booking.adapter.outbound.photos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageIoPortraitsTest {

  @ParameterizedTest
  @CsvSource({"png, 1600, 900", "jpeg, 900, 1600", "png, 40, 30", "jpeg, 512, 512"})
  void picture_becomes_a_square_jpeg(String format, int width, int height) throws IOException {
    var portrait = ImageIoPortraits.portrait(file(halves(width, height), format));
    assertEquals(PictureFormat.JPEG, PictureFormat.of(portrait).orElseThrow());
    var shown = ImageIO.read(new ByteArrayInputStream(portrait));
    assertEquals(512, shown.getWidth());
    assertEquals(512, shown.getHeight());
    assertNear(Color.RED, shown.getRGB(100, 256));
    assertNear(Color.BLUE, shown.getRGB(412, 256));
  }

  @Test
  void everything_else_in_the_file_is_dropped() throws IOException {
    var secret = "GPS 12.9716 N".getBytes(StandardCharsets.US_ASCII);
    var portrait = ImageIoPortraits.portrait(withExif(1, secret));
    assertFalse(new String(portrait, StandardCharsets.ISO_8859_1).contains("GPS 12.9716"));
    assertFalse(new String(portrait, StandardCharsets.ISO_8859_1).contains("Exif"));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 100, 256", "2, 412, 256", "3, 412, 256", "4, 100, 256",
    "5, 256, 100", "6, 256, 100", "7, 256, 412", "8, 256, 412"
  })
  void picture_is_turned_as_the_camera_was_held(int orientation, int redX, int redY)
      throws IOException {
    // Stored with red on the left.
    var portrait = ImageIoPortraits.portrait(withExif(orientation, new byte[0]));
    var shown = ImageIO.read(new ByteArrayInputStream(portrait));
    assertNear(Color.RED, shown.getRGB(redX, redY));
    assertNear(Color.BLUE, shown.getRGB(511 - redX, 511 - redY));
  }

  @ParameterizedTest
  @CsvSource({"50000, 50000", "6401, 6250", "1000000, 1", "2147483647, 2147483647"})
  void picture_of_too_many_pixels_is_refused_by_its_head(int width, int height) {
    assertEquals(Reason.PHOTO_TOO_LARGE, refusal(headOfPng(width, height)));
  }

  @Test
  void progressive_jpeg_may_have_fewer_pixels() throws IOException {
    assertEquals(Reason.PHOTO_TOO_LARGE, refusal(progressive(new BufferedImage(4100, 4000, 1))));
    var small = ImageIoPortraits.portrait(progressive(halves(800, 600)));
    assertNear(Color.RED, ImageIO.read(new ByteArrayInputStream(small)).getRGB(100, 256));
  }

  @Test
  void jpeg_that_ends_before_its_further_scans_has_fewer_pixels_too() throws IOException {
    var large = new BufferedImage(4100, 4000, BufferedImage.TYPE_INT_RGB);
    var progressive = progressive(large);
    int scan = firstScan(progressive);
    assertEquals(
        Reason.PHOTO_TOO_LARGE, refusal(ended(Arrays.copyOf(progressive, scan + 14), new byte[0])));
    var baseline = file(large, "jpeg");
    var one = new byte[] {(byte) 0xFF, (byte) 0xDA, 0, 8, 1, 1, 0, 0, 63, 0};
    assertEquals(
        Reason.PHOTO_TOO_LARGE, refusal(ended(Arrays.copyOf(baseline, firstScan(baseline)), one)));
  }

  private static byte[] ended(byte[] head, byte[] scan) {
    return ByteBuffer.allocate(head.length + scan.length + 2)
        .put(head)
        .put(scan)
        .put(new byte[] {(byte) 0xFF, (byte) 0xD9})
        .array();
  }

  @Test
  void jpeg_of_endless_scans_is_refused() throws IOException {
    var jpeg = progressive(halves(64, 64));
    int scan = firstScan(jpeg);
    var bomb = new ByteArrayOutputStream();
    bomb.write(jpeg, 0, scan);
    for (int i = 0; i < 31; i++) {
      bomb.write(jpeg, scan, jpeg.length - 2 - scan);
    }
    bomb.write(new byte[] {(byte) 0xFF, (byte) 0xD9});
    assertEquals(Reason.PHOTO_NOT_READABLE, refusal(bomb.toByteArray()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpeg"})
  void truncated_file_is_refused(String format) throws IOException {
    var whole = file(halves(600, 600), format);
    assertEquals(Reason.PHOTO_NOT_READABLE, refusal(Arrays.copyOf(whole, whole.length / 2)));
    assertEquals(Reason.PHOTO_NOT_READABLE, refusal(Arrays.copyOf(whole, 20)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "GIF89a", "<svg onload='alert(1)'/>", "RIFF0000WEBPVP8 ", "\u0089PNG"})
  void file_that_is_no_picture_is_refused(String text) {
    assertEquals(Reason.PHOTO_NOT_READABLE, refusal(text.getBytes(StandardCharsets.ISO_8859_1)));
  }

  private static Reason refusal(byte[] file) {
    return assertThrows(SessionRefused.class, () -> ImageIoPortraits.portrait(file)).reason();
  }

  private static void assertNear(Color wanted, int rgb) {
    var found = new Color(rgb);
    int off =
        Math.abs(wanted.getRed() - found.getRed())
            + Math.abs(wanted.getGreen() - found.getGreen())
            + Math.abs(wanted.getBlue() - found.getBlue());
    assertTrue(off < 60, () -> wanted + " is not " + found);
  }

  /** Red on the left, blue on the right. */
  private static BufferedImage halves(int width, int height) {
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = picture.createGraphics();
    pen.setColor(Color.RED);
    pen.fillRect(0, 0, width / 2, height);
    pen.setColor(Color.BLUE);
    pen.fillRect(width / 2, 0, width - width / 2, height);
    pen.dispose();
    return picture;
  }

  private static byte[] file(BufferedImage picture, String format) throws IOException {
    var bytes = new ByteArrayOutputStream();
    assertTrue(ImageIO.write(picture, format, bytes));
    return bytes.toByteArray();
  }

  private static byte[] progressive(BufferedImage picture) throws IOException {
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    var bytes = new ByteArrayOutputStream();
    try (var output = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(output);
      var parameters = writer.getDefaultWriteParam();
      parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      writer.write(null, new IIOImage(picture, null, null), parameters);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static int firstScan(byte[] jpeg) {
    int at = 0;
    while (jpeg[at] != (byte) 0xFF || jpeg[at + 1] != (byte) 0xDA) {
      at++;
    }
    return at;
  }

  private static byte[] withExif(int orientation, byte[] more) throws IOException {
    var plain = file(halves(600, 600), "jpeg");
    var tiff =
        ByteBuffer.allocate(26 + more.length)
            .put("II*\0".getBytes(StandardCharsets.US_ASCII))
            .order(java.nio.ByteOrder.LITTLE_ENDIAN)
            .putInt(8)
            .putShort((short) 1)
            .putShort((short) 0x0112)
            .putShort((short) 3)
            .putInt(1)
            .putInt(orientation)
            .putInt(0)
            .put(more)
            .array();
    var whole = new ByteArrayOutputStream();
    whole.write(plain, 0, 2);
    int length = tiff.length + 8;
    whole.write(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length});
    whole.write("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
    whole.write(tiff);
    whole.write(plain, 2, plain.length - 2);
    return whole.toByteArray();
  }

  /** As far as its size, as a decompression bomb begins. */
  private static byte[] headOfPng(int width, int height) {
    var head =
        ByteBuffer.allocate(17)
            .put("IHDR".getBytes(StandardCharsets.US_ASCII))
            .putInt(width)
            .putInt(height)
            .put(new byte[] {8, 2, 0, 0, 0})
            .array();
    var sum = new CRC32();
    sum.update(head);
    var file = ByteBuffer.allocate(8 + 4 + 17 + 4 + 12);
    file.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    file.putInt(13).put(head).putInt((int) sum.getValue());
    file.putInt(0).put("IDAT".getBytes(StandardCharsets.US_ASCII)).putInt(0);
    return Arrays.copyOf(file.array(), file.position());
  }
}
