package ai.aureeture.booking.adapter.outbound.photos;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.aureeture.booking.application.people.PhotosContract;
import ai.aureeture.booking.application.port.people.Photos;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.support.Cast;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderPhotosTest extends PhotosContract {
  private static final Vertx VERTX = Vertx.vertx();

  @TempDir private Path folder;

  @AfterAll
  static void close() {
    VERTX.close().toCompletionStage().toCompletableFuture().join();
  }

  @Override
  protected Photos photos() {
    return in(folder);
  }

  @Test
  void photo_survives_a_restart() {
    var name = Cast.aPhoto();
    photos().put("asha", name, new byte[] {1}).await().indefinitely();
    var kept = in(folder).get("asha", name).await().indefinitely();
    assertArrayEquals(new byte[] {1}, kept.orElseThrow());
  }

  @Test
  void folder_that_cannot_be_written_is_an_outage() throws IOException {
    var photos = in(Files.createFile(folder.resolve("file")));
    var put = photos.put("asha", Cast.aPhoto(), new byte[] {1});
    var refused = assertThrows(SessionRefused.class, () -> put.await().indefinitely());
    assertEquals(Reason.UNAVAILABLE, refused.reason());
  }

  private static Photos in(Path folder) {
    return new FolderPhotos(folder, new BlockingStore(VERTX));
  }
}
