package org.throughline.internal.ui.form;

/** Makes the control for a field. */
final class Fields {

  private Fields() {
  }

  static FieldControl of(FormContext context, Subject subject, Field field, String prefix) {
    return switch (field.kind()) {
      case LINE, TEXT, MARKDOWN, VALUE, DAY, NAMED -> new TextControl(context, subject, field, prefix);
      case QUANTITY, MONEY -> new AmountControl(context, subject, field, prefix);
      case HOURS -> new HoursControl(context, subject, field, prefix);
      case YES_NO -> new YesNoControl(context, subject, field, prefix);
      case CHOICE -> new ChoiceControl(context, subject, field, prefix);
      case CHOICES -> new ChoicesControl(context, subject, field, prefix);
      case LINES, VALUES -> new TextListControl(context, subject, field, prefix);
      case REFERENCE, POINTER -> new ReferenceControl(context, subject, field, prefix);
      case REFERENCES, POINTERS -> new ReferenceListControl(context, subject, field, prefix);
      case PART -> new PartControl(context, subject, field, prefix);
      case PARTS -> new PartListControl(context, subject, field, prefix);
      case TRANSLATIONS -> new TranslationsControl(context, subject, field, prefix);
      case FACT -> new FactControl(context, subject, field, prefix);
    };
  }
}
