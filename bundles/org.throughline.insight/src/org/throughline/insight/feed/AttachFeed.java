package org.throughline.insight.feed;

import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.Operation;
import org.throughline.internal.insight.privacy.OwnProperty;
import org.throughline.model.insight.Dataset;
import org.throughline.model.insight.PersonalData;

/**
 * Gives a dataset its rows again, where the client knew it and its rows were not there. A recorded fact: run it by
 * {@code ClientSession.record}.
 *
 * @param dataset its id; nothing happens when it is not there any more
 * @param name what it is called
 * @param file the file with the rows, as a path inside the client folder
 * @param sha256 the fingerprint of that file
 * @param key the fingerprint of the key with which people were replaced; empty when it is not to be told
 */
public record AttachFeed(String dataset, String name, String file, String sha256, String key) implements Operation {

  /** Without telling the key. */
  public AttachFeed(String dataset, String name, String file, String sha256) {
    this(dataset, name, file, sha256, "");
  }

  @Override
  public Message label() {
    return Message.of(AttachFeed.class, "operation.attach", name);
  }

  @Override
  public void apply(Edit edit) {
    edit.index().<Dataset>all(Dataset.class).stream().filter(each -> dataset.equals(each.getId())).forEach(each -> {
      each.setDataFile(file);
      each.setDataHash(sha256);
      if (!key.isEmpty() && each.getPersonalData() != PersonalData.NONE) {
        OwnProperty.PSEUDONYM_KEY.set(edit, each, key);
      }
    });
  }
}
