package ai.aureeture.booking.adapter.outbound.photos;

import ai.aureeture.booking.application.port.people.Photos;
import io.quarkus.runtime.Startup;
import io.vertx.core.Vertx;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The store that the operator chose; without one the service does not start. */
@Singleton
class ChosenPhotos {

  @Produces
  @Singleton
  @Startup
  Photos photos(PhotoSettings settings, Vertx vertx) {
    var store = new BlockingStore(vertx);
    return settings
        .s3()
        .bucket()
        .<Photos>map(bucket -> new S3Photos(S3Photos.client(settings.s3()), bucket, store))
        .orElseGet(() ->
            new FolderPhotos(
                settings.folder().orElseThrow(() -> missing("PHOTOS_FOLDER or PHOTOS_S3_BUCKET")),
                store));
  }

  static IllegalStateException missing(String variables) {
    return new IllegalStateException(variables + " must be set");
  }
}
