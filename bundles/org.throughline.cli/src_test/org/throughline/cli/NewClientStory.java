package org.throughline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;

/** What is done, with every module of the product, with a new client in the folder {@code zeker}: in Dutch, in Amsterdam. */
abstract class NewClientStory extends ProductStory {

  @BeforeEach
  final void aNewClient() {
    assertEquals(0, run("new", "zeker", "--client-language", "nl", "--zone", "Europe/Amsterdam"), () -> err);
  }
}
