package ai.aureeture.booking.application.people;

import ai.aureeture.booking.application.port.people.Photos;

class InMemoryPhotosTest extends PhotosContract {
  private final Photos photos = new InMemoryPhotos();

  @Override
  protected Photos photos() {
    return photos;
  }
}
