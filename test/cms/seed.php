<?php
// Installs WordPress in the folder that is its argument, and publishes what posts.mjs holds: JSON on standard input.

define('WP_INSTALLING', true);

// In the place of WordPress's own: no mail leaves, and no post is there but ours.
function wp_mail() { return true; }
function wp_install_defaults() {}

$seed = json_decode(stream_get_contents(STDIN), true, 512, JSON_THROW_ON_ERROR);
$_SERVER += ['HTTP_HOST' => '127.0.0.1', 'REQUEST_METHOD' => 'GET', 'REQUEST_URI' => '/', 'SERVER_PROTOCOL' => 'HTTP/1.1'];
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/image.php';

$admin = wp_install('Test blog', 'admin', 'admin@blog.example', true, '', 'throw-away')['user_id'];
wp_installing(false);
wp_set_current_user($admin);
update_option('permalink_structure', '/%postname%/');
delete_option('rewrite_rules');
update_option('default_category', category('Uncategorized'));

$authors = [];
foreach ($seed['authors'] as $number => $name) {
  $authors[$name] = known(wp_insert_user([
    'user_login' => "author-$number",
    'user_pass' => 'throw-away',
    'user_email' => "author-$number@blog.example",
    'display_name' => $name,
    'role' => 'author',
  ]));
}

$pictures = [];
foreach ($seed['pictures'] as $name => [$width, $height]) $pictures[$name] = picture($name, $width, $height);
$pictures['deleted'] = picture('deleted', 640, 360);

foreach ($seed['posts'] as $post) {
  $id = known(wp_insert_post(wp_slash([
    'post_status' => 'publish',
    'post_title' => $post['title'],
    'post_name' => $post['slug'],
    'post_content' => $post['html'],
    'post_date_gmt' => gmdate('Y-m-d H:i:s', strtotime($post['date'])),
    'post_date' => get_date_from_gmt(gmdate('Y-m-d H:i:s', strtotime($post['date']))),
    'post_author' => $authors[$post['author']],
    'post_password' => $post['closed'] ? 'throw-away' : '',
    'post_category' => [category($post['tags'][0])],
    'tags_input' => array_slice($post['tags'], 1),
  ]), true));
  // Not set_post_thumbnail(): that one looks whether the picture is there.
  if (isset($post['picture'])) update_post_meta($id, '_thumbnail_id', $pictures[$post['picture']]);
}

// As after an import: the post still names a picture that is gone. WordPress itself would take the name out.
$named = get_posts(['meta_key' => '_thumbnail_id', 'meta_value' => $pictures['deleted'], 'fields' => 'ids']);
wp_delete_attachment($pictures['deleted'], true);
foreach ($named as $id) update_post_meta($id, '_thumbnail_id', $pictures['deleted']);

echo 'published';

/** Draws a picture, uploads it, and makes all sizes of it. */
function picture(string $name, int $width, int $height): int {
  $image = imagecreatetruecolor($width, $height);
  for ($x = 0; $x < $width; $x++) {
    $shade = intdiv(200 * $x, $width);
    imageline($image, $x, 0, $x, $height, imagecolorallocate($image, $shade, 90, 220 - $shade));
  }
  ob_start();
  imagejpeg($image, null, 80);
  ['file' => $file, 'error' => $error] = wp_upload_bits("$name.jpg", null, ob_get_clean());
  if ($error) throw new Exception($error);
  $id = known(wp_insert_attachment(
    ['post_mime_type' => 'image/jpeg', 'post_title' => $name, 'post_status' => 'inherit'], $file, 0, true,
  ));
  update_post_meta($id, '_wp_attachment_image_alt', "A $name picture");
  wp_update_attachment_metadata($id, wp_generate_attachment_metadata($id, $file));
  return $id;
}

function category(string $name): int {
  $there = term_exists($name, 'category') ?: known(wp_insert_term($name, 'category'));
  return (int) $there['term_id'];
}

/** The value itself, unless it is WordPress's way to say that something failed. */
function known($value) {
  if (is_wp_error($value)) throw new Exception($value->get_error_message());
  return $value;
}
