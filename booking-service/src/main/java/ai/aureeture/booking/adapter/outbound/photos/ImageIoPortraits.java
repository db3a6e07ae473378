package ai.aureeture.booking.adapter.outbound.photos;

import ai.aureeture.booking.application.port.people.Portraits;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Portraits read by the JDK on worker threads, one at a time: a large picture takes memory. */
@ApplicationScoped
class ImageIoPortraits implements Portraits {
  private static final int MOST_SCANS = 30;
  private static final int MOST_WAITING = 8;
  private static final int SECONDS_TO_WAIT = 10;

  private final Semaphore waiting = new Semaphore(MOST_WAITING);
  private final Semaphore turn = new Semaphore(1, true);
  private final Vertx vertx;

  ImageIoPortraits(Vertx vertx) {
    this.vertx = vertx;
  }

  @Override
  public Uni<byte[]> of(byte[] file) {
    return Uni.createFrom()
        .completionStage(
            () -> vertx.executeBlocking(() -> inTurn(file), false).toCompletionStage());
  }

  private byte[] inTurn(byte[] file) throws InterruptedException {
    if (!waiting.tryAcquire()) {
      throw busy();
    }
    try {
      if (!turn.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS)) {
        throw busy();
      }
      try {
        return portrait(file);
      } finally {
        turn.release();
      }
    } finally {
      waiting.release();
    }
  }

  static byte[] portrait(byte[] file) {
    try {
      return switch (PictureFormat.of(file).orElseThrow(ImageIoPortraits::notReadable)) {
        case JPEG -> jpeg(file);
        case PNG -> portrait(file, "png", false, 1);
      };
    } catch (SessionRefused refused) {
      throw refused;
    } catch (IOException | RuntimeException broken) {
      // Readers throw nearly anything at a file that was made to break them.
      throw notReadable();
    }
  }

  private static byte[] jpeg(byte[] file) throws IOException {
    var scans = JpegScans.of(file);
    if (!scans.isWhole() || scans.count() > MOST_SCANS) {
      throw notReadable();
    }
    return portrait(file, "jpeg", scans.mayBeSeveral(), ExifOrientation.of(file));
  }

  private static byte[] portrait(byte[] file, String format, boolean isReadAtOnce, int orientation)
      throws IOException {
    var reader = ImageIO.getImageReadersByFormatName(format).next();
    try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(input, true, true);
      PixelLimits.check(reader.getWidth(0), reader.getHeight(0), isReadAtOnce);
      return Square.of(middle(reader), orientation).toJpeg();
    } finally {
      reader.dispose();
    }
  }

  /** The largest square in the picture's middle; of a large one only every nth pixel is kept. */
  private static BufferedImage middle(ImageReader reader) throws IOException {
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    int side = Math.min(width, height);
    int step = Math.max(1, side / (2 * Square.SIDE));
    var parameters = reader.getDefaultReadParam();
    parameters.setSourceRegion(new Rectangle((width - side) / 2, (height - side) / 2, side, side));
    parameters.setSourceSubsampling(step, step, 0, 0);
    return reader.read(0, parameters);
  }

  private static SessionRefused notReadable() {
    return new SessionRefused(
        Reason.PHOTO_NOT_READABLE, "This file is not a complete JPEG or PNG picture");
  }

  private static SessionRefused busy() {
    return new SessionRefused(
        Reason.UNAVAILABLE, "Many photos are being uploaded; please try again");
  }
}
