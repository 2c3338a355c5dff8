/**
 */
package org.throughline.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Platform</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.throughline.model.ModelPackage#getPlatform()
 * @model
 * @generated
 */
public enum Platform implements Enumerator {
	/**
	 * The '<em><b>FACEBOOK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FACEBOOK_VALUE
	 * @generated
	 * @ordered
	 */
	FACEBOOK(0, "FACEBOOK", "FACEBOOK"),

	/**
	 * The '<em><b>INSTAGRAM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INSTAGRAM_VALUE
	 * @generated
	 * @ordered
	 */
	INSTAGRAM(1, "INSTAGRAM", "INSTAGRAM"),

	/**
	 * The '<em><b>X</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #X_VALUE
	 * @generated
	 * @ordered
	 */
	X(2, "X", "X"),

	/**
	 * The '<em><b>LINKEDIN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LINKEDIN_VALUE
	 * @generated
	 * @ordered
	 */
	LINKEDIN(3, "LINKEDIN", "LINKEDIN"),

	/**
	 * The '<em><b>YOUTUBE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #YOUTUBE_VALUE
	 * @generated
	 * @ordered
	 */
	YOUTUBE(4, "YOUTUBE", "YOUTUBE"),

	/**
	 * The '<em><b>TIKTOK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TIKTOK_VALUE
	 * @generated
	 * @ordered
	 */
	TIKTOK(5, "TIKTOK", "TIKTOK"),

	/**
	 * The '<em><b>WHATSAPP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WHATSAPP_VALUE
	 * @generated
	 * @ordered
	 */
	WHATSAPP(6, "WHATSAPP", "WHATSAPP"),

	/**
	 * The '<em><b>THREADS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #THREADS_VALUE
	 * @generated
	 * @ordered
	 */
	THREADS(7, "THREADS", "THREADS"),

	/**
	 * The '<em><b>MASTODON</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MASTODON_VALUE
	 * @generated
	 * @ordered
	 */
	MASTODON(8, "MASTODON", "MASTODON"),

	/**
	 * The '<em><b>BLUESKY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BLUESKY_VALUE
	 * @generated
	 * @ordered
	 */
	BLUESKY(9, "BLUESKY", "BLUESKY"),

	/**
	 * The '<em><b>PINTEREST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PINTEREST_VALUE
	 * @generated
	 * @ordered
	 */
	PINTEREST(10, "PINTEREST", "PINTEREST"),

	/**
	 * The '<em><b>WEBSITE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WEBSITE_VALUE
	 * @generated
	 * @ordered
	 */
	WEBSITE(11, "WEBSITE", "WEBSITE"),

	/**
	 * The '<em><b>BLOG</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BLOG_VALUE
	 * @generated
	 * @ordered
	 */
	BLOG(12, "BLOG", "BLOG"),

	/**
	 * The '<em><b>APP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #APP_VALUE
	 * @generated
	 * @ordered
	 */
	APP(13, "APP", "APP"),

	/**
	 * The '<em><b>CHAT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CHAT_VALUE
	 * @generated
	 * @ordered
	 */
	CHAT(14, "CHAT", "CHAT"),

	/**
	 * The '<em><b>EMAIL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EMAIL_VALUE
	 * @generated
	 * @ordered
	 */
	EMAIL(15, "EMAIL", "EMAIL"),

	/**
	 * The '<em><b>NEWSLETTER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NEWSLETTER_VALUE
	 * @generated
	 * @ordered
	 */
	NEWSLETTER(16, "NEWSLETTER", "NEWSLETTER"),

	/**
	 * The '<em><b>TELEPHONE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TELEPHONE_VALUE
	 * @generated
	 * @ordered
	 */
	TELEPHONE(17, "TELEPHONE", "TELEPHONE"),

	/**
	 * The '<em><b>LETTER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LETTER_VALUE
	 * @generated
	 * @ordered
	 */
	LETTER(18, "LETTER", "LETTER"),

	/**
	 * The '<em><b>COUNTER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COUNTER_VALUE
	 * @generated
	 * @ordered
	 */
	COUNTER(19, "COUNTER", "COUNTER"),

	/**
	 * The '<em><b>EVENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EVENT_VALUE
	 * @generated
	 * @ordered
	 */
	EVENT(20, "EVENT", "EVENT"),

	/**
	 * The '<em><b>PRESS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PRESS_VALUE
	 * @generated
	 * @ordered
	 */
	PRESS(21, "PRESS", "PRESS"),

	/**
	 * The '<em><b>PRINT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PRINT_VALUE
	 * @generated
	 * @ordered
	 */
	PRINT(22, "PRINT", "PRINT"),

	/**
	 * The '<em><b>RADIO</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RADIO_VALUE
	 * @generated
	 * @ordered
	 */
	RADIO(23, "RADIO", "RADIO"),

	/**
	 * The '<em><b>TELEVISION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TELEVISION_VALUE
	 * @generated
	 * @ordered
	 */
	TELEVISION(24, "TELEVISION", "TELEVISION"),

	/**
	 * The '<em><b>OUT OF HOME</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OUT_OF_HOME_VALUE
	 * @generated
	 * @ordered
	 */
	OUT_OF_HOME(25, "OUT_OF_HOME", "OUT_OF_HOME"),

	/**
	 * The '<em><b>PODCAST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PODCAST_VALUE
	 * @generated
	 * @ordered
	 */
	PODCAST(26, "PODCAST", "PODCAST"),

	/**
	 * The '<em><b>INTRANET</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INTRANET_VALUE
	 * @generated
	 * @ordered
	 */
	INTRANET(27, "INTRANET", "INTRANET"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(28, "OTHER", "OTHER");

	/**
	 * The '<em><b>FACEBOOK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FACEBOOK
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FACEBOOK_VALUE = 0;

	/**
	 * The '<em><b>INSTAGRAM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INSTAGRAM
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int INSTAGRAM_VALUE = 1;

	/**
	 * The '<em><b>X</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #X
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int X_VALUE = 2;

	/**
	 * The '<em><b>LINKEDIN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LINKEDIN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LINKEDIN_VALUE = 3;

	/**
	 * The '<em><b>YOUTUBE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #YOUTUBE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int YOUTUBE_VALUE = 4;

	/**
	 * The '<em><b>TIKTOK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TIKTOK
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TIKTOK_VALUE = 5;

	/**
	 * The '<em><b>WHATSAPP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WHATSAPP
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int WHATSAPP_VALUE = 6;

	/**
	 * The '<em><b>THREADS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #THREADS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int THREADS_VALUE = 7;

	/**
	 * The '<em><b>MASTODON</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MASTODON
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MASTODON_VALUE = 8;

	/**
	 * The '<em><b>BLUESKY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BLUESKY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BLUESKY_VALUE = 9;

	/**
	 * The '<em><b>PINTEREST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PINTEREST
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PINTEREST_VALUE = 10;

	/**
	 * The '<em><b>WEBSITE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WEBSITE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int WEBSITE_VALUE = 11;

	/**
	 * The '<em><b>BLOG</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BLOG
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BLOG_VALUE = 12;

	/**
	 * The '<em><b>APP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #APP
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int APP_VALUE = 13;

	/**
	 * The '<em><b>CHAT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CHAT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CHAT_VALUE = 14;

	/**
	 * The '<em><b>EMAIL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EMAIL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EMAIL_VALUE = 15;

	/**
	 * The '<em><b>NEWSLETTER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NEWSLETTER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NEWSLETTER_VALUE = 16;

	/**
	 * The '<em><b>TELEPHONE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TELEPHONE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TELEPHONE_VALUE = 17;

	/**
	 * The '<em><b>LETTER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LETTER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LETTER_VALUE = 18;

	/**
	 * The '<em><b>COUNTER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COUNTER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int COUNTER_VALUE = 19;

	/**
	 * The '<em><b>EVENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EVENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EVENT_VALUE = 20;

	/**
	 * The '<em><b>PRESS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PRESS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PRESS_VALUE = 21;

	/**
	 * The '<em><b>PRINT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PRINT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PRINT_VALUE = 22;

	/**
	 * The '<em><b>RADIO</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RADIO
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RADIO_VALUE = 23;

	/**
	 * The '<em><b>TELEVISION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TELEVISION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TELEVISION_VALUE = 24;

	/**
	 * The '<em><b>OUT OF HOME</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OUT_OF_HOME
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OUT_OF_HOME_VALUE = 25;

	/**
	 * The '<em><b>PODCAST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PODCAST
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PODCAST_VALUE = 26;

	/**
	 * The '<em><b>INTRANET</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INTRANET
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int INTRANET_VALUE = 27;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 28;

	/**
	 * An array of all the '<em><b>Platform</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Platform[] VALUES_ARRAY =
		new Platform[] {
			FACEBOOK,
			INSTAGRAM,
			X,
			LINKEDIN,
			YOUTUBE,
			TIKTOK,
			WHATSAPP,
			THREADS,
			MASTODON,
			BLUESKY,
			PINTEREST,
			WEBSITE,
			BLOG,
			APP,
			CHAT,
			EMAIL,
			NEWSLETTER,
			TELEPHONE,
			LETTER,
			COUNTER,
			EVENT,
			PRESS,
			PRINT,
			RADIO,
			TELEVISION,
			OUT_OF_HOME,
			PODCAST,
			INTRANET,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Platform</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Platform> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Platform</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Platform get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Platform result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Platform</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Platform getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Platform result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Platform</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Platform get(int value) {
		switch (value) {
			case FACEBOOK_VALUE: return FACEBOOK;
			case INSTAGRAM_VALUE: return INSTAGRAM;
			case X_VALUE: return X;
			case LINKEDIN_VALUE: return LINKEDIN;
			case YOUTUBE_VALUE: return YOUTUBE;
			case TIKTOK_VALUE: return TIKTOK;
			case WHATSAPP_VALUE: return WHATSAPP;
			case THREADS_VALUE: return THREADS;
			case MASTODON_VALUE: return MASTODON;
			case BLUESKY_VALUE: return BLUESKY;
			case PINTEREST_VALUE: return PINTEREST;
			case WEBSITE_VALUE: return WEBSITE;
			case BLOG_VALUE: return BLOG;
			case APP_VALUE: return APP;
			case CHAT_VALUE: return CHAT;
			case EMAIL_VALUE: return EMAIL;
			case NEWSLETTER_VALUE: return NEWSLETTER;
			case TELEPHONE_VALUE: return TELEPHONE;
			case LETTER_VALUE: return LETTER;
			case COUNTER_VALUE: return COUNTER;
			case EVENT_VALUE: return EVENT;
			case PRESS_VALUE: return PRESS;
			case PRINT_VALUE: return PRINT;
			case RADIO_VALUE: return RADIO;
			case TELEVISION_VALUE: return TELEVISION;
			case OUT_OF_HOME_VALUE: return OUT_OF_HOME;
			case PODCAST_VALUE: return PODCAST;
			case INTRANET_VALUE: return INTRANET;
			case OTHER_VALUE: return OTHER;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private Platform(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //Platform
